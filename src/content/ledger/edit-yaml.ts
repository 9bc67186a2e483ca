import {
  Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Scalar,
  visit,
  YAMLSeq,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { languageCodes } from '../../language/languages.ts';

/** What a YAML file may hold, as it is read from it. */
export type YamlValue = YamlScalar | readonly YamlValue[] | YamlFields;

type YamlScalar = string | number | boolean | null;

/** Fields by name, in the order in which new ones are written. */
export interface YamlFields {
  readonly [field: string]: YamlValue;
}

/** A piece of the text, by its offsets, and what takes its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where new entries are put: at the end, or where they stand among the others. */
type NewEntries = 'last' | 'in order';

/**
 * Takes the text of a YAML map, the entries it shall hold and where new ones go; gives the text with what differs changed
 * and every other byte as it was. A removed entry takes along the comment directly above it. Throws where the text is no
 * such map, or uses anchors.
 */
export function editYaml(
  text: string,
  entries: ReadonlyMap<string, YamlValue>,
  place: NewEntries = 'last',
): string {
  const edited = applyEdits(text, editsOf(text, entries, place));
  if (editsOf(edited, entries, place).length > 0)
    throw new Error('The file cannot be edited safely.');
  return edited;
}

function editsOf(
  text: string,
  entries: ReadonlyMap<string, YamlValue>,
  place: NewEntries,
): readonly Edit[] {
  const document = parseDocument(text);
  if (document.errors[0]) throw document.errors[0];
  visit(document, (_, node) => {
    if (isAlias(node)) throw new Error(`It uses the anchor *${node.source}: write the value out.`);
  });
  const map = document.contents;
  if (map !== null && (!isMap(map) || (map.flow && map.items.length > 0))) {
    throw new Error('It must be a list of "id:" lines, each with its fields indented.');
  }
  const present = new Set(map?.items.map(nameOf));
  const edits = (map?.items ?? []).flatMap((pair) => {
    const value = entries.get(nameOf(pair));
    return value === undefined ? [removePair(text, pair)] : editPair(text, pair, value);
  });
  const added = [...entries].filter(([id]) => !present.has(id));
  if (added.length === 0) return edits;
  const linesOf = (those: typeof added) =>
    those.map(([id, value]) => `${renderEntry(id, value)}\n`).join('');
  if (map?.flow && map.range) {
    return [{ start: map.range[0], end: endOfLine(text, map.range[1]), text: linesOf(added) }];
  }
  const ids = [...entries.keys()];
  const next = ([id]: (typeof added)[number]) =>
    place === 'last' ? undefined : ids.slice(ids.indexOf(id)).find((other) => present.has(other));
  const inserted = [...Map.groupBy(added, next)].map(([before, those]) => {
    const pair = map?.items.find((other) => nameOf(other) === before);
    return insert(text, pair ? startWithComments(text, pair) : text.length, linesOf(those));
  });
  return [...edits, ...inserted];
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return edits
    .toSorted((one, other) => other.start - one.start || other.end - one.end)
    .reduce(
      (result, edit) =>
        result.slice(0, edit.start) + edit.text.replaceAll('\n', lineEnd) + result.slice(edit.end),
      text,
    );
}

function editPair(text: string, pair: Pair, value: YamlValue): readonly Edit[] {
  const node = pair.value as Node | null;
  const becomesBlock = isScalar(node) && node.value !== value && isBlockText(value);
  const inside = becomesBlock ? undefined : editScalars(node, value);
  if (inside) return inside;
  if (isMap(node) && !node.flow && isFields(value)) return editFields(text, node, value);
  const start = startOf(pair);
  const lines = renderPair(nameOf(pair), value, columnOf(text, start));
  return [{ start, end: endOf(text, pair), text: lines }];
}

/** Edits of scalars alone; undefined where fields or items come or go. */
function editScalars(node: unknown, value: YamlValue): readonly Edit[] | undefined {
  if (isScalar(node) && !isFields(value) && !isItems(value)) {
    if (String(node.value) === String(value)) return [];
    const isLine =
      node.source !== '' && node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL';
    if (!isLine || !node.range) return undefined;
    const [start, end] = node.range;
    return [{ start, end, text: scalarText(value, node.type) }];
  }
  if (isMap(node) && isFields(value)) {
    const isSame =
      node.items.length === Object.keys(value).length &&
      node.items.every((pair) => nameOf(pair) in value);
    return isSame
      ? join(node.items.map((pair) => editScalars(pair.value, value[nameOf(pair)] ?? '')))
      : undefined;
  }
  if (isSeq(node) && isItems(value) && node.items.length === value.length) {
    return join(node.items.map((item, index) => editScalars(item, value[index] ?? '')));
  }
  return undefined;
}

function join(parts: readonly (readonly Edit[] | undefined)[]): readonly Edit[] | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? known.flat() : undefined;
}

function editFields(text: string, map: YAMLMap, fields: YamlFields): readonly Edit[] {
  const pairs = new Map(map.items.map((pair) => [nameOf(pair), pair]));
  const edits = map.items.flatMap((pair) => {
    const value = fields[nameOf(pair)];
    return value === undefined ? [removePair(text, pair)] : editPair(text, pair, value);
  });
  const first = map.items[0];
  if (!first) return edits;
  const indent = columnOf(text, startOf(first));
  let place = startOf(first) - indent;
  const added = new Map<number, string>();
  for (const [name, value] of Object.entries(fields)) {
    const pair = pairs.get(name);
    if (pair) place = endOfLine(text, endOf(text, pair));
    else {
      const line = `${' '.repeat(indent)}${renderPair(name, value, indent)}\n`;
      added.set(place, `${added.get(place) ?? ''}${line}`);
    }
  }
  return [...edits, ...[...added].map(([position, lines]) => insert(text, position, lines))];
}

function insert(text: string, position: number, lines: string): Edit {
  const isAtLineStart = position === 0 || text[position - 1] === '\n';
  return { start: position, end: position, text: isAtLineStart ? lines : `\n${lines}` };
}

// With a pair go the comment lines directly above it and those below it that are indented deeper.
function removePair(text: string, pair: Pair): Edit {
  const column = columnOf(text, startOf(pair));
  const start = startWithComments(text, pair);
  let end = endOfLine(text, endOf(text, pair));
  for (;;) {
    const [line, spaces] = /^([ \t]*)#.*(?:\n|$)/.exec(text.slice(end)) ?? [];
    if (line === undefined || (spaces?.length ?? 0) <= column) break;
    end += line.length;
  }
  return { start, end, text: '' };
}

// Where the comment lines directly above a pair begin: not those that begin the file, nor a heading with an empty line below.
function startWithComments(text: string, pair: Pair): number {
  const start = startOf(pair) - columnOf(text, startOf(pair));
  const above = text.slice(0, start).split('\n').slice(0, -1);
  const other = above.findLastIndex((line) => !line.trimStart().startsWith('#'));
  if (other < 0) return start;
  return start - above.slice(other + 1).join('\n').length - (other + 1 < above.length ? 1 : 0);
}

function renderEntry(id: string, value: YamlValue): string {
  return isFields(value) ? `${id}:\n${renderFields(value, 2)}` : renderPair(id, value, 0);
}

function renderPair(name: string, value: YamlValue, indent: number): string {
  if (isItems(value)) {
    return `${name}:${value.map((item) => `\n${' '.repeat(indent + 2)}- ${renderFlow(item)}`).join('')}`;
  }
  if (isBlockText(value)) {
    const lines = value.split('\n').map((line) => (line ? `${' '.repeat(indent + 2)}${line}` : ''));
    return [`${name}: |-`, ...lines].join('\n');
  }
  if (!isFields(value) || isLocalized(value)) return `${name}: ${renderFlow(value)}`;
  return `${name}:\n${renderFields(value, indent + 2)}`;
}

function renderFields(fields: YamlFields, indent: number): string {
  return Object.entries(fields)
    .map(([name, value]) => {
      const isText = isLocalized(fields) && typeof value === 'string';
      const line = isText
        ? `${name}: ${scalarText(value, 'QUOTE_SINGLE')}`
        : renderPair(name, value, indent);
      return `${' '.repeat(indent)}${line}`;
    })
    .join('\n');
}

function renderFlow(value: YamlValue): string {
  if (isItems(value)) return `[${value.map(renderFlow).join(', ')}]`;
  if (!isFields(value)) return scalarText(value, 'PLAIN');
  const fields = Object.entries(value).map(([name, field]) =>
    isLocalized(value) && typeof field === 'string'
      ? `${name}: ${scalarText(field, 'QUOTE_SINGLE')}`
      : `${name}: ${renderFlow(field)}`,
  );
  return `{ ${fields.join(', ')} }`;
}

// Written as before, with other quotation marks where those would have to be escaped, and so that it can stand within
// braces too. A plain text that YAML would read otherwise gets quotation marks.
function scalarText(value: YamlScalar, type: Scalar['type']): string {
  if (typeof value !== 'string') return String(value);
  const scalar = new Scalar(value);
  scalar.type = type ?? 'PLAIN';
  if (type === 'QUOTE_SINGLE' && value.includes("'") && !value.includes('"'))
    scalar.type = 'QUOTE_DOUBLE';
  if (type === 'QUOTE_DOUBLE' && value.includes('"') && !value.includes("'"))
    scalar.type = 'QUOTE_SINGLE';
  if (value.includes('\n')) scalar.type = 'QUOTE_DOUBLE';
  const list = new YAMLSeq();
  list.flow = true;
  list.add(scalar);
  const text = new Document(list).toString({
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return text.slice(text.indexOf('[') + 1, text.lastIndexOf(']')).trim();
}

function isFields(value: YamlValue): value is YamlFields {
  return typeof value === 'object' && value !== null && !isItems(value);
}

// Several lines that can stand as they are, without signs for a line end.
function isBlockText(value: YamlValue): value is string {
  return typeof value === 'string' && /^\S[^\r]*\n[^\r]*\S$/.test(value);
}

function isItems(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

function isLocalized(fields: YamlFields): boolean {
  const languages: readonly string[] = languageCodes;
  return Object.keys(fields).every((name) => languages.includes(name));
}

function nameOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function startOf(pair: Pair): number {
  return isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

// Where the last value of a pair ends, without its line end.
function endOf(text: string, pair: Pair): number {
  const end = endOfNode(pair.value) ?? endOfNode(pair.key) ?? 0;
  return text.slice(0, end).trimEnd().length;
}

function endOfNode(node: unknown): number | undefined {
  if (isCollection(node) && !node.flow && node.items.length > 0) {
    const last = node.items.at(-1);
    if (isMap(node)) {
      const pair = last as Pair;
      return endOfNode(pair.value) ?? endOfNode(pair.key);
    }
    return endOfNode(last);
  }
  return isScalar(node) || isCollection(node) ? node.range?.[1] : undefined;
}

function endOfLine(text: string, position: number): number {
  const lineEnd = text.indexOf('\n', position);
  return lineEnd < 0 ? text.length : lineEnd + 1;
}

function columnOf(text: string, position: number): number {
  return position - (text.lastIndexOf('\n', position - 1) + 1);
}
