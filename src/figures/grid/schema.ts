import { z } from 'zod';
import type { ContentFault } from '../../content/figure-files/figure-file.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { amountSchema, idSchema, localizedSchema } from '../../content/ledger/schema.ts';

const named = z.strictObject({
  /** The id of a number. */
  fact: idSchema,
  label: localizedSchema,
});

/**
 * A field of cells, some of them lit: a cell for each that there is. How many are lit is known, which ones is drawn by lot, for
 * each of the words that a reader chooses among.
 */
export const schema = z.strictObject({
  /** All there are, a cell each. */
  cells: named,
  /** How many of them are lit at a time. */
  lit: named,
  /** That the places are drawn by lot, in a few words. */
  lot: localizedSchema,
  /** What stands apart from them and is always lit. */
  apart: named.optional(),
  /** Beside them, a part of a whole in squares. */
  share: z
    .strictObject({
      part: named,
      whole: named,
      /** How much one square is: 1 billion. */
      each: amountSchema,
    })
    .optional(),
  /** What a reader chooses among; it needs no script. */
  choice: z.strictObject({
    /** Its name in the address: only one control of a page may have it. */
    id: idSchema,
    label: localizedSchema,
    /** In their order; each lights cells of its own. */
    words: z
      .array(localizedSchema)
      .min(2, 'has fewer than two words')
      .max(9, 'has more than nine words'),
  }),
});

export type Grid = z.infer<typeof schema>;

/** More than this is a field of dots, which a page has room for. */
const most = 512;

/** Cells are counted and seen as cells, and a part is no more than its whole, in one unit. */
export function faults(
  { cells, lit, apart, share }: Grid,
  fact: (id: string) => Fact,
): readonly ContentFault[] {
  const counted = [
    { id: cells.fact, path: ['cells', 'fact'] },
    { id: lit.fact, path: ['lit', 'fact'] },
    ...(apart ? [{ id: apart.fact, path: ['apart', 'fact'] }] : []),
  ];
  const broken = counted
    .filter(({ id }) => !Number.isInteger(fact(id).value) || fact(id).value < 1)
    .map(({ id, path }) => ({
      path,
      message: `names the fact "${id}", which is ${fact(id).value}. Cells are whole`,
    }));
  const parts = [
    { part: lit.fact, whole: cells.fact, path: ['lit', 'fact'] },
    ...(share
      ? [{ part: share.part.fact, whole: share.whole.fact, path: ['share', 'part', 'fact'] }]
      : []),
  ];
  const large = parts
    .filter(
      ({ part, whole }) =>
        fact(part).unit !== fact(whole).unit || fact(part).value > fact(whole).value,
    )
    .map(({ part, whole, path }) => ({
      path,
      message: `names the fact "${part}" (${fact(part).value} ${fact(part).unit}), which is no part of "${whole}" (${fact(whole).value} ${fact(whole).unit})`,
    }));
  const crowd =
    fact(cells.fact).value > most
      ? [
          {
            path: ['cells', 'fact'],
            message: `names the fact "${cells.fact}", which makes ${fact(cells.fact).value} cells, and ${most} is the most that are seen as cells. Draw it with type: field`,
          },
        ]
      : [];
  return [...broken, ...large, ...crowd];
}
