import type { Field, FieldName } from './fields.ts';
import { gpuModels } from '../../content/calculator/input-names.ts';
import type { Inputs } from './model.ts';
import type { EitherNumber, Written } from './written-number.ts';

/** Why a value could not be used; its field keeps the value it opens with. */
export interface Refusal {
  readonly field: FieldName;
  /** What was found, cut to a length that a sentence can hold. */
  readonly found: string;
  readonly why: 'number' | 'either' | 'range' | 'whole' | 'order' | 'mix';
  /** What it may be, where that is two numbers. */
  readonly either?: EitherNumber;
}

/** Inputs that can be calculated with, and what had to be refused on the way. */
export interface Reading {
  readonly inputs: Inputs;
  readonly refusals: readonly Refusal[];
}

/** What the form opens with, and what values make sense. */
export interface Opening {
  readonly first: Inputs;
  readonly fields: readonly Field[];
}

/**
 * Takes an address's query and what the form opens with and gives the inputs that it names. A value that is no plain
 * number (1234.5), lies outside its field's range or goes against another is refused. Never throws.
 */
export function readQuery(query: URLSearchParams, opening: Opening): Reading {
  return readValues((name) => query.get(name) ?? undefined, parsePlain, opening);
}

/** Takes inputs and what the form opens with and gives the query that names those that differ, in the fields' order. */
export function writeQuery(inputs: Inputs, { first, fields }: Opening): URLSearchParams {
  const changed = fields.filter(({ name }) => inputs[name] !== first[name]);
  return new URLSearchParams(changed.map(({ name }) => [name, plain(inputs[name])]));
}

/**
 * Takes a getter of what is written in each field (undefined: nothing), how a number is written there and what the form
 * opens with, to fall back on; gives the inputs and what was refused.
 */
export function readValues(
  written: (name: FieldName) => string | undefined,
  parse: (text: string, field: Field) => Written | undefined,
  { first, fields }: Opening,
): Reading {
  const refusals: Refusal[] = [];
  const values: Record<FieldName, number> = { ...first };
  const refuse = (field: FieldName, why: Refusal['why'], either?: EitherNumber) => {
    const found = (written(field) ?? plain(values[field])).slice(0, 24);
    refusals.push(either ? { field, why, found, either } : { field, why, found });
    values[field] = first[field];
  };
  for (const field of fields) {
    const text = written(field.name);
    if (text === undefined) continue;
    const number = parse(text, field);
    if (typeof number === 'object') {
      refuse(field.name, 'either', number);
      continue;
    }
    values[field.name] = number ?? NaN;
    const why = faultOf(field, number);
    if (why) refuse(field.name, why);
  }
  if (gpuModels.every((model) => values[model] === 0)) {
    for (const model of gpuModels) refuse(model, 'mix');
  }
  if (values.low > values.price || values.price > values.high) {
    for (const name of ['low', 'price', 'high'] as const) {
      if (values[name] !== first[name]) refuse(name, 'order');
    }
  }
  return { inputs: values, refusals };
}

/** Takes a text and gives the number that it writes plainly, 2788000 or 0.085; undefined where it does not. */
export function parsePlain(text: string): number | undefined {
  return /^\d{1,15}(\.\d{1,9})?$/.test(text) ? Number(text) : undefined;
}

function faultOf(
  { min, max, whole }: Field,
  number: number | undefined,
): Refusal['why'] | undefined {
  if (number === undefined) return 'number';
  if (number < min || number > max) return 'range';
  return whole && !Number.isInteger(number) ? 'whole' : undefined;
}

// Never 1e-7: the reader of an address takes plain numbers alone.
function plain(value: number): string {
  return value.toFixed(9).replace(/\.?0+$/, '');
}
