import type { Unit } from '../../content/ledger/units.ts';
import type { Inputs } from './model.ts';

/** The name of an input; it is its name in the address too, the same in every language. */
export type FieldName = keyof Inputs;

/** An input: what values make sense, in its own unit. */
export interface Field {
  readonly name: FieldName;
  /** The unit that a reader may write behind the number. */
  readonly unit: Unit;
  readonly min: number;
  readonly max: number;
  /** Whether it counts things. */
  readonly whole?: boolean;
  /** How many decimals of a fact it opens with; all, where it says nothing. */
  readonly decimals?: number;
}

/** Every input, in the order in which the form asks for it. */
export const fields: readonly Field[] = [
  { name: 'hours', unit: 'gpu-hour', min: 1, max: 1e10 },
  { name: 'rate', unit: 'usd-per-gpu-hour', min: 0.01, max: 100 },
  { name: 'gpus', unit: 'gpu', min: 1, max: 1e7, whole: true },
  { name: 'h800', unit: 'gpu', min: 0, max: 1000 },
  { name: 'h100', unit: 'gpu', min: 0, max: 1000 },
  { name: 'h20', unit: 'gpu', min: 0, max: 1000 },
  { name: 'a100', unit: 'gpu', min: 0, max: 1000 },
  { name: 'low', unit: 'usd', min: 0, max: 1e6, decimals: 0 },
  { name: 'price', unit: 'usd', min: 0, max: 1e6, decimals: 0 },
  { name: 'high', unit: 'usd', min: 0, max: 1e6, decimals: 0 },
  { name: 'years', unit: 'year', min: 0.5, max: 20 },
  { name: 'kwh', unit: 'usd-per-kilowatt-hour', min: 0, max: 5, decimals: 4 },
  { name: 'pue', unit: 'times', min: 1, max: 3 },
  { name: 'use', unit: 'percent', min: 1, max: 100, decimals: 1 },
  { name: 'other', unit: 'usd-per-year', min: 0, max: 1e6 },
];
