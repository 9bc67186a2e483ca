import { z } from 'zod';
import type { ContentFault } from '../../content/figure-files/figure-file.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { idSchema, localizedSchema } from '../../content/ledger/schema.ts';
import { plainNumber, wholeFaults } from '../frame/make-whole.ts';

const whole = z.strictObject({ fact: idSchema, label: localizedSchema });
const share = z.strictObject({
  fact: idSchema,
  /** Its share of the whole, where that is to be written. */
  share: z.strictObject({ fact: idSchema }).optional(),
});

/** One whole divided twice: a bar above, a bar below, and for each part a ribbon from its share to its share. */
export const schema = z.strictObject({
  /** The whole of the upper bar, with its words. */
  above: whole,
  /** The whole of the lower bar. */
  below: whole,
  /** From left to right. */
  shares: z
    .array(
      z.strictObject({
        /** Its name, in at most eight words. */
        label: localizedSchema,
        above: share,
        below: share,
        /** Whether its ribbon stands out: the one that the figure is about. */
        lit: z.boolean().default(false),
      }),
    )
    .min(2, 'has fewer than two shares'),
});

export type Ribbons = z.infer<typeof schema>;

/** The parts of each bar make its whole, and a share that is written is theirs. */
export function faults(
  { shares, ...wholes }: Ribbons,
  fact: (id: string) => Fact,
): readonly ContentFault[] {
  return (['above', 'below'] as const).flatMap((side) => {
    const all = fact(wholes[side].fact);
    const parts = shares.map((each) => fact(each[side].fact));
    return [
      ...wholeFaults(parts, all, [side, 'fact']),
      ...shares.flatMap(({ [side]: part }, index) => {
        if (!part.share) return [];
        const written = fact(part.share.fact);
        const wanted = (100 * fact(part.fact).value) / all.value;
        if (written.unit === 'percent' && Math.abs(written.value - wanted) <= 0.5) return [];
        const message = `names the fact "${written.id}", ${plainNumber(written.value)} in ${written.unit}, but "${part.fact}" is ${plainNumber(wanted)} percent of "${all.id}"`;
        return [{ path: ['shares', index, side, 'share', 'fact'], message }];
      }),
    ];
  });
}
