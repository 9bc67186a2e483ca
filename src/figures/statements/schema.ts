import { z } from 'zod';
import type { ContentFault } from '../../content/figure-files/figure-file.ts';
import { isFuture } from '../../content/ledger/check-dates.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { idSchema, localizedSchema, partialDate } from '../../content/ledger/schema.ts';

/** What is said to be done with what is counted. */
export const relations = ['owned', 'accessed', 'used', 'made'] as const;

const statement = z
  .strictObject({
    /** Its name in this figure, for `repeats` and for the address of its row. */
    id: idSchema,
    /** When it was said; where only the year is known, the year it speaks of. */
    date: partialDate,
    /** Who said it, and to whom or where, in a few words: they stand in the drawing. */
    who: localizedSchema,
    /** What is said to be done with what is counted; left out where that says nothing. */
    relation: z.enum(relations).optional(),
    /** What exactly is counted, in at most six words: they stand in the drawing. */
    counts: localizedSchema,
    /** What was said, in our words: it stands in the table. */
    says: localizedSchema,
    /** The number to draw; only where one was given. */
    fact: idSchema.optional(),
    /** Whether it adds knowledge of its own; false where it repeats another statement or may only repeat one. */
    independent: z.boolean({ error: 'write true or false' }).default(true),
    /** Why it is not independent: "cites SemiAnalysis". */
    because: localizedSchema.optional(),
    /** The id of the statement that it repeats: the two are drawn as a chain. */
    repeats: idSchema.optional(),
    /** The source of the statement. */
    source: idSchema,
    /** Further sources: of what is said about it. */
    sources: z.array(idSchema).default([]),
  })
  .refine(({ independent, because }) => independent === (because === undefined), {
    path: ['because'],
    error: 'goes with independent: false, and only with that. Add it or remove it',
  })
  .refine(({ independent, repeats }) => repeats === undefined || !independent, {
    path: ['repeats'],
    error: 'goes with independent: false. Add that, or remove it',
  });

/** Who says what: one line a statement, on one scale from zero. */
export const schema = z.strictObject({
  /** Groups of statements with a number, from top to bottom, each under its heading. */
  groups: z
    .array(
      z.strictObject({
        title: localizedSchema,
        rows: z.array(statement).min(1, 'has no statement'),
        /** Words for the gap between its greatest number and the least of the next group: drawn as a bracket. */
        gap: localizedSchema.optional(),
      }),
    )
    .min(1, 'has no group'),
  /** Numbers far greater than the others: their lines leave the scale. */
  beyond: z.array(statement).default([]),
  /** A number marked on the scale, with its words. */
  marked: z.strictObject({ fact: idSchema, label: localizedSchema }).optional(),
  /** Those who gave no number, in columns below. */
  uncounted: z
    .strictObject({ title: localizedSchema, rows: z.array(statement).min(1, 'has no statement') })
    .optional(),
});

export type Statements = z.infer<typeof schema>;
export type StatementEntry = z.infer<typeof statement>;

type Path = readonly (string | number)[];
interface Placed {
  readonly row: StatementEntry;
  readonly path: Path;
}

/** One scale has one unit; a statement is drawn if and only if it has a number, and repeats one that stands above it. */
export function faults(
  { groups, beyond, marked, uncounted }: Statements,
  fact: (id: string) => Fact,
): readonly ContentFault[] {
  const at = (rows: readonly StatementEntry[], ...path: Path): readonly Placed[] =>
    rows.map((row, index) => ({ row, path: [...path, index] }));
  const inGroups = groups.map(({ rows }, index) => at(rows, 'groups', index, 'rows'));
  const onScale = inGroups.flat();
  const counted = [...onScale, ...at(beyond, 'beyond')];
  const silent = at(uncounted?.rows ?? [], 'uncounted', 'rows');
  const all = [...counted, ...silent];

  const first = onScale.find(({ row }) => row.fact)?.row.fact ?? '';
  const unit = first && fact(first).unit;
  const numbers = [
    ...counted.flatMap(({ row, path }) => (row.fact ? { id: row.fact, path } : [])),
    ...(marked ? [{ id: marked.fact, path: ['marked'] }] : []),
  ];
  const amounts = (index: number) =>
    (inGroups[index] ?? []).flatMap(({ row }) => (row.fact ? fact(row.fact).value : []));
  return [
    ...counted
      .filter(({ row }) => !row.fact)
      .map(({ path }) => ({
        path: [...path, 'fact'],
        message: 'is missing: name the number to draw, or move the statement to uncounted',
      })),
    ...silent
      .filter(({ row }) => row.fact)
      .map(({ path }) => ({
        path: [...path, 'fact'],
        message: 'is a number, which is not drawn here: move the statement to a group',
      })),
    ...numbers
      .filter(({ id }) => fact(id).unit !== unit)
      .map(({ id, path }) => ({
        path: [...path, 'fact'],
        message: `names the fact "${id}", which is in ${fact(id).unit}, but "${first}" is in ${unit}. One scale has one unit`,
      })),
    ...all.flatMap(({ row: { id, date, repeats }, path }, index) => {
      const above = all.slice(0, index).map(({ row }) => row.id);
      return [
        ...(above.includes(id)
          ? [
              {
                path: [...path, 'id'],
                message: `is "${id}", which another statement has. Write another`,
              },
            ]
          : []),
        ...(repeats !== undefined && !above.includes(repeats)
          ? [
              {
                path: [...path, 'repeats'],
                message: `names the statement "${repeats}", which does not stand above it. Write one of ${above.join(', ')}`,
              },
            ]
          : []),
        ...(isFuture(date)
          ? [{ path: [...path, 'date'], message: `is ${date}, which is in the future` }]
          : []),
      ];
    }),
    ...groups.flatMap(({ gap }, index) =>
      gap && Math.max(...amounts(index)) >= Math.min(...amounts(index + 1), Infinity)
        ? [
            {
              path: ['groups', index, 'gap'],
              message:
                'has words for a gap, but the numbers of the next group begin below the end of this one. Remove it',
            },
          ]
        : [],
    ),
    ...groups.flatMap(({ gap }, index) =>
      gap && index === groups.length - 1
        ? [{ path: ['groups', index, 'gap'], message: 'stands after the last group. Remove it' }]
        : [],
    ),
  ];
}
