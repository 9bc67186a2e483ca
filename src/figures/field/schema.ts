import { z } from 'zod';
import type { ContentFault } from '../../content/figure-files/figure-file.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { idSchema, localizedSchema } from '../../content/ledger/schema.ts';

const group = z.strictObject({
  /** The id of their number: a count of whole things. */
  fact: idSchema,
  /** What they are, in at most eight words. */
  says: localizedSchema,
  /** What they cost, in one line; {fact-id} prints a number. */
  cost: localizedSchema.optional(),
  /** Who says so, in at most six words. */
  who: localizedSchema,
});

/** A field of dots, one for each thing that is counted, with one or two groups of them lit. */
export const schema = z.strictObject({
  /** All dots. */
  total: group,
  /** Those that are lit, from the left. */
  lit: z.array(group).min(1, 'lights nothing').max(2, 'lights more than two groups'),
  /** What a dot is, in one short sentence. */
  dot: localizedSchema,
  /** Dots that stand together, as the chips of a server do: how many, and what the bar is that stands for them on phones. */
  cluster: z.strictObject({ fact: idSchema, bar: localizedSchema }).optional(),
});

export type Field = z.infer<typeof schema>;

/** Fewer clusters are no field, more are a grey. */
const [fewest, most] = [500, 12_000];

/** What is lit is a part of the total, and small enough to be seen as one. */
export function faults(
  { total, lit, cluster }: Field,
  fact: (id: string) => Fact,
): readonly ContentFault[] {
  const all = fact(total.fact);
  const counted = [
    { id: total.fact, path: ['total', 'fact'] },
    ...lit.map((each, index) => ({ id: each.fact, path: ['lit', index, 'fact'] })),
    ...(cluster ? [{ id: cluster.fact, path: ['cluster', 'fact'] }] : []),
  ];
  const says = (id: string) => `names the fact "${id}" (${fact(id).value})`;
  const found = counted.flatMap(({ id, path }): readonly ContentFault[] => {
    const { value, unit } = fact(id);
    if (!Number.isInteger(value) || value < 1)
      return [{ path, message: `${says(id)}, which cannot be drawn as dots: name a whole number` }];
    if (unit !== all.unit)
      return [
        {
          path,
          message: `${says(id)}, which is in ${unit}, but "${total.fact}" is in ${all.unit}. One field has one unit`,
        },
      ];
    if (value > all.value)
      return [
        {
          path,
          message: `${says(id)}, which is larger than the total "${total.fact}" (${all.value}). It must be a part of it`,
        },
      ];
    return [];
  });
  if (found.length > 0) return found;
  const clusters = all.value / (cluster ? fact(cluster.fact).value : 1);
  if (clusters < fewest || clusters > most) {
    const message = `${says(total.fact)}: that makes ${Math.round(clusters)} ${cluster ? 'clusters' : 'dots'}, and a field has ${fewest} to ${most}. Name another cluster, or draw it as squares or bars`;
    return [{ path: ['total', 'fact'], message }];
  }
  const lights = lit.reduce((sum, each) => sum + fact(each.fact).value, 0);
  if (lights <= all.value / 4) return [];
  const message = `lights ${lights} of ${all.value}, and a quarter is the most that is still seen as a part of a field. Draw it as squares or bars`;
  return [{ path: ['lit'], message }];
}
