import { z } from 'zod';
import type { ContentFault } from '../../content/figure-files/figure-file.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { idSchema, localizedSchema } from '../../content/ledger/schema.ts';

/** Small multiples: panels side by side, each a few bars on a scale of its own from zero. */
export const schema = z.strictObject({
  /** From left to right; on phones from top to bottom. */
  panels: z
    .array(
      z.strictObject({
        /** What is measured, in a word or two. */
        title: localizedSchema,
        /** More of it: the unit, the method. */
        note: localizedSchema.optional(),
        /** "number" leaves out the unit, where the note has it. */
        form: z.enum(['full', 'number']).default('full'),
        rows: z
          .array(
            z.strictObject({
              fact: idSchema,
              /** Whose number it is; left out, the fact's own label. */
              label: localizedSchema.optional(),
              /** A word more about it. */
              detail: localizedSchema.optional(),
              /** Whether nothing of the kind was ever built or paid: drawn as an outline. */
              hypothetical: z.boolean().default(false),
            }),
          )
          .min(1, 'is empty'),
        /** The number that the others are held against: what a shorter bar lacks of it is dashed. */
        against: z.strictObject({ fact: idSchema }).optional(),
      }),
    )
    .min(2, 'has fewer than two panels'),
});

export type Panels = z.infer<typeof schema>;

/** A panel has one scale, and so one unit. */
export function faults({ panels }: Panels, fact: (id: string) => Fact): readonly ContentFault[] {
  return panels.flatMap(({ rows, against }, panel) => {
    const [first] = rows;
    const unit = first && fact(first.fact).unit;
    const all = [
      ...rows.map((row, index) => ({ id: row.fact, path: ['rows', index, 'fact'] })),
      ...(against ? [{ id: against.fact, path: ['against', 'fact'] }] : []),
    ];
    return all
      .filter(({ id }) => fact(id).unit !== unit)
      .map(({ id, path }) => ({
        path: ['panels', panel, ...path],
        message: `names the fact "${id}", which is in ${fact(id).unit}, but "${first?.fact ?? ''}" is in ${unit ?? ''}. One scale has one unit`,
      }));
  });
}
