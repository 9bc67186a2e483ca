import type { Correction } from '../ledger/ledger.ts';

/** The id of a correction's place on the page. */
export function correctionId({ id }: Pick<Correction, 'id'>): string {
  return `correction-${id}`;
}
