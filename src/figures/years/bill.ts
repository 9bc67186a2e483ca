import type { FactWords } from '../frame/fact-words.ts';
import type { Run } from '../frame/figure-data.ts';

/** A number drawn, with what its marks need. */
type Amount = Pick<FactWords, 'id' | 'amount' | 'kind' | 'number'>;

/** A number drawn, with its words. */
export type Named = Amount & { readonly name: readonly Run[] };

/** A bill as it is drawn: amounts are all in one unit, that of `yearly` a year. */
export interface Bill {
  readonly heading: readonly Run[];
  readonly total: Amount;
  /** In whole years. */
  readonly period: number;
  /** From the ground up. */
  readonly layers: readonly Named[];
  readonly yearly?: Named;
  /** What is said of the tower that the uppermost layer would be if all of it fell in one year. */
  readonly oneYear?: readonly Run[];
}

/** The key of the row of a layer as if all of it fell in one year. */
export function oneYearRow(layer: string): string {
  return `${layer}-one-year`;
}
