import { z } from 'zod';
import type { ContentFault } from '../../content/figure-files/figure-file.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { idSchema, localizedSchema } from '../../content/ledger/schema.ts';

/** Amounts as blocks of squares: one square is a number that the reader knows. */
export const schema = z.strictObject({
  /** What one square is: the id of a number above zero. */
  unit: z.strictObject({ fact: idSchema }),
  /** One block for each number, from left to right. */
  rows: z
    .array(
      z.strictObject({
        /** The id of the number to draw. */
        fact: idSchema,
        /** The question that it answers, in at most eight words. */
        question: localizedSchema,
        /** What else must be said of it, in a few words: written after the count of squares. */
        note: localizedSchema.optional(),
      }),
    )
    .min(2, 'has fewer than two rows')
    .max(8, 'has more than eight rows: nobody compares so many blocks'),
});

export type Squares = z.infer<typeof schema>;

/** More squares than this are an area, which nobody counts. */
const most = 999;

/** A square is an amount: above zero, in the unit of all rows, and in none of them too often to be seen. */
export function faults(
  { unit, rows }: Squares,
  fact: (id: string) => Fact,
): readonly ContentFault[] {
  const square = fact(unit.fact);
  if (square.value <= 0) {
    const message = `names the fact "${unit.fact}", which is not above zero: one square must be an amount`;
    return [{ path: ['unit', 'fact'], message }];
  }
  return rows.flatMap(({ fact: id }, index) => {
    const { unit: own, value } = fact(id);
    const path = ['rows', index, 'fact'];
    if (own !== square.unit) {
      const message = `names the fact "${id}", which is in ${own}, but one square, "${unit.fact}", is in ${square.unit}`;
      return [{ path, message }];
    }
    const count = Math.round(value / square.value);
    if (count <= most) return [];
    const message = `names the fact "${id}", which makes ${count} squares of "${unit.fact}". Choose a unit that makes at most ${most}`;
    return [{ path, message }];
  });
}
