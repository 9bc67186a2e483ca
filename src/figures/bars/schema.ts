import { z } from 'zod';
import type { ContentFault } from '../../content/figure-files/figure-file.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { idSchema, localizedSchema } from '../../content/ledger/schema.ts';

/** Bars, or dots, on one scale from zero. */
export const schema = z.strictObject({
  /**
   * bars where the length is the story, dots where only the distance is, a row each; line: a few dots on one line, far apart.
   * What is "more than" has an open end, on the line an arrow.
   */
  marks: z.enum(['bars', 'dots', 'line']).default('bars'),
  /** One for each number, from top to bottom. */
  rows: z
    .array(
      z.strictObject({
        /** The id of the number to draw. */
        fact: idSchema,
        /** What it is, in at most eight words; left out, the fact's own label. */
        label: localizedSchema.optional(),
        /** What the number is made of, for the table: "{months} × {monthly-pay}". */
        madeOf: localizedSchema.optional(),
        /** Whether nothing of the kind was ever built or paid: drawn as an outline. */
        hypothetical: z.boolean().default(false),
      }),
    )
    .min(2, 'has fewer than two rows'),
  /** A number marked on the scale, with its words. */
  marked: z.strictObject({ fact: idSchema, label: localizedSchema }).optional(),
});

export type Bars = z.infer<typeof schema>;

/** One scale has one unit. */
export function faults(
  { rows, marked }: Bars,
  fact: (id: string) => Fact,
): readonly ContentFault[] {
  const [first] = rows;
  const unit = first && fact(first.fact).unit;
  const all = [
    ...rows.map((row, index) => ({ id: row.fact, path: ['rows', index, 'fact'] })),
    ...(marked ? [{ id: marked.fact, path: ['marked', 'fact'] }] : []),
  ];
  return all
    .filter(({ id }) => fact(id).unit !== unit)
    .map(({ id, path }) => ({
      path,
      message: `names the fact "${id}", which is in ${fact(id).unit}, but "${first?.fact ?? ''}" is in ${unit ?? ''}. One scale has one unit`,
    }));
}
