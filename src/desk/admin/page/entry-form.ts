import type { z } from 'zod';
import type { Choice, OpenTable } from '../api.ts';
import { element, labelled, textField } from './element.ts';
import { words } from './words.ts';

type Json = z.core.util.JSONType;
type Schema = z.core.JSONSchema.BaseSchema;

/** A part of a form, and what is filled in there: undefined where it is empty. */
interface Part {
  readonly main: HTMLElement;
  readonly read: () => Json | undefined;
}

/** Takes an open table and an entry (undefined: a new one); gives the form of its fields, as the schema has them. */
export function entryForm(table: OpenTable, entry: Json | undefined): Part {
  return fieldsPart(table, table.schema, entry, '');
}

function fieldsPart(
  table: OpenTable,
  schema: Schema,
  value: Json | undefined,
  title: string,
): Part {
  const branches = branchesOf(schema);
  const found = new Map<string, Schema[]>();
  const ordered = title === '' ? table.order : [];
  for (const name of ordered) found.set(name, []);
  for (const { properties = {} } of branches) {
    for (const [name, field] of Object.entries(properties)) {
      if (typeof field === 'object') found.set(name, [...(found.get(name) ?? []), field]);
    }
  }
  const isNeeded = (name: string) => branches.every(({ required = [] }) => required.includes(name));
  const parts = [...found].map(([name, schemas]) => {
    const label = isNeeded(name) ? name : `${name} (${words.optional})`;
    const inner = isObject(value) ? (value[name] ?? undefined) : undefined;
    return { name, part: part(table, name, label, { anyOf: schemas }, inner) };
  });
  const main = element('fieldset', {
    className: isLocalized(table, [...found.keys()]) ? 'twins' : '',
  });
  if (title !== '') main.append(element('legend', {}, [title]));
  main.append(...parts.map(({ part: { main: inner } }) => inner));
  const unknown = Object.entries(isObject(value) ? value : {}).filter(([name]) => !found.has(name));
  const read = () => {
    const filled = parts.flatMap(({ name, part: { read: readPart } }) => {
      const inner = readPart();
      return inner === undefined ? [] : [[name, inner] as const];
    });
    const all = [...filled, ...unknown];
    return all.length === 0 ? undefined : Object.fromEntries(all);
  };
  return { main, read };
}

function part(
  table: OpenTable,
  name: string,
  label: string,
  schema: Schema,
  value: Json | undefined,
): Part {
  const branches = branchesOf(schema);
  const items = branches.find((branch) => branch.items !== undefined)?.items;
  if (typeof items === 'object' && !Array.isArray(items)) {
    return listPart(table, name, label, items as Schema, value);
  }
  const hasFields = branches.some(({ properties }) => properties);
  if (Array.isArray(value) || (value !== undefined && hasFields !== isObject(value)))
    return keptPart(label, value);
  if (hasFields) return fieldsPart(table, schema, value, label);
  const options = branches.flatMap(
    (branch) => branch.enum ?? (branch.const === undefined ? [] : [branch.const]),
  );
  const types = branches.flatMap(({ type }): readonly unknown[] => [type].flat());
  const written = value === undefined ? '' : String(value);
  if (types.includes('boolean')) {
    const field = choiceField(['true', 'false'], written);
    return {
      main: labelled(label, field),
      read: () => (field.value === '' ? undefined : field.value === 'true'),
    };
  }
  if (options.length > 0) {
    const field = choiceField(options.map(String), written);
    return { main: labelled(label, field), read: () => field.value || undefined };
  }
  const language = table.languages.find(({ code }) => code === name);
  const choices = table.choices[name];
  const field = choices
    ? element('input', { type: 'text', value: written })
    : textField(written, language?.locale);
  const main = labelled(language ? language.name : label, field);
  if (choices) main.append(offerChoices(field, choices));
  const isNumber = types.includes('number') || types.includes('integer');
  return { main, read: () => readText(field.value, isNumber) };
}

function listPart(
  table: OpenTable,
  name: string,
  label: string,
  items: Schema,
  value: Json | undefined,
): Part {
  const parts: Part[] = [];
  const main = element('fieldset', {}, [element('legend', {}, [label])]);
  const button = element('button', { type: 'button' }, [`${words.add}: ${name}`]);
  const add = (item: Json | undefined) => {
    const inner = part(table, name, `${name} ${parts.length + 1}`, items, item);
    parts.push(inner);
    button.before(inner.main);
    return inner;
  };
  main.append(button);
  for (const item of Array.isArray(value) ? value : []) add(item);
  button.addEventListener('click', () => {
    add(undefined).main.querySelector<HTMLElement>('input, textarea')?.focus();
  });
  const read = () => {
    const filled = parts
      .map(({ read: readItem }) => readItem())
      .filter((item) => item !== undefined);
    return filled.length === 0 ? undefined : filled;
  };
  return { main, read };
}

/** What the schema does not know in this place: it is shown, and stays as it is. */
function keptPart(label: string, value: Json): Part {
  const field = textField(JSON.stringify(value));
  field.readOnly = true;
  return { main: labelled(label, field), read: () => value };
}

function readText(value: string, isNumber: boolean): Json | undefined {
  if (value === '') return undefined;
  return isNumber && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value) ? Number(value) : value;
}

function choiceField(options: readonly string[], value: string): HTMLSelectElement {
  const known = options.includes(value) || value === '' ? options : [...options, value];
  const field = element('select', {}, [
    element('option', { value: '' }, [words.empty]),
    ...known.map((option) => element('option', { value: option }, [option])),
  ]);
  field.value = value;
  return field;
}

function offerChoices(field: HTMLElement, choices: readonly Choice[]): HTMLDataListElement {
  const list = element(
    'datalist',
    { id: `${field.id}-ids` },
    choices.map(({ id, label }) => element('option', { value: id, label })),
  );
  field.setAttribute('list', list.id);
  return list;
}

function branchesOf(schema: Schema): readonly Schema[] {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return branches.length === 0 ? [schema] : branches.flatMap(branchesOf);
}

function isLocalized({ languages }: OpenTable, names: readonly string[]): boolean {
  return names.every((name) => languages.some(({ code }) => code === name));
}

function isObject(value: Json | undefined): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
