import type { Inputs } from './model.ts';

/** The name of an input; it is its name in the address too, the same in every language. */
export type FieldName = keyof Inputs;

/** An input: what values make sense, in its own unit. */
export interface Field {
  readonly name: FieldName;
  readonly min: number;
  readonly max: number;
  /** Whether it counts things. */
  readonly whole?: boolean;
}

/** Every input, in the order in which the form asks for it. */
export const fields: readonly Field[] = [
  { name: 'hours', min: 1, max: 1e10 },
  { name: 'rate', min: 0.01, max: 100 },
  { name: 'gpus', min: 1, max: 1e7, whole: true },
  { name: 'h800', min: 0, max: 1000 },
  { name: 'h100', min: 0, max: 1000 },
  { name: 'h20', min: 0, max: 1000 },
  { name: 'a100', min: 0, max: 1000 },
  { name: 'low', min: 0, max: 1e6 },
  { name: 'price', min: 0, max: 1e6 },
  { name: 'high', min: 0, max: 1e6 },
  { name: 'years', min: 0.5, max: 20 },
  { name: 'kwh', min: 0, max: 5 },
  { name: 'pue', min: 1, max: 3 },
  { name: 'use', min: 1, max: 100 },
  { name: 'other', min: 0, max: 1e6 },
];
