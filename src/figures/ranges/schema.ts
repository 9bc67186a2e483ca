import { z } from 'zod';
import type { DataTables } from '../../content/figure-files/data-files.ts';
import {
  columnsSchema,
  readValues,
  type DataChoice,
} from '../../content/figure-files/data-values.ts';
import type { ContentFault } from '../../content/figure-files/figure-file.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { amountSchema, idSchema, kinds, localizedSchema } from '../../content/ledger/schema.ts';
import { unitNames } from '../../content/ledger/units.ts';

/** Numbers on one scale from zero, each with what it may be. */
export const schema = z.strictObject({
  /** What low and high are, in a few words. */
  band: localizedSchema,
  /** The file in data/ and its columns, where rows are of a file; what its numbers count. */
  data: z.string().optional(),
  columns: columnsSchema.optional(),
  unit: z.enum(unitNames).optional(),
  /** How many of the unit a 1 of the file is, where that is not one: 1 billion. */
  each: amountSchema.optional(),
  /** From top to bottom: numbers of facts.yaml, or rows of the file. */
  rows: z
    .array(
      z.union([
        z.strictObject({
          /** The id of the number; its range is drawn where it has one. */
          fact: idSchema,
          /** What it is, in at most eight words; left out, the fact's own label. */
          label: localizedSchema.optional(),
        }),
        z.strictObject({
          id: idSchema,
          label: localizedSchema,
          kind: z.enum(kinds),
          source: idSchema,
          /** What the row must have in its columns. */
          where: z.record(z.string(), z.string()),
        }),
      ]),
    )
    .min(2, 'has fewer than two rows'),
});

export type Ranges = z.infer<typeof schema>;

/** What a row of the file takes; undefined where the figure names no file. */
export function choiceOf(
  { data, columns, each }: Ranges,
  where: Readonly<Record<string, string>>,
): DataChoice | undefined {
  return data !== undefined && columns ? { data, columns, where, each } : undefined;
}

/** One scale has one unit, and each row of a file is one. */
export function faults(
  content: Ranges,
  fact: (id: string) => Fact,
  tables: DataTables,
): readonly ContentFault[] {
  const { rows, unit } = content;
  const [first] = rows.flatMap((row) => ('fact' in row ? fact(row.fact) : []));
  const expected = unit ?? first?.unit;
  return rows.flatMap((row, index): readonly ContentFault[] => {
    const path = ['rows', index];
    if ('fact' in row) {
      const own = fact(row.fact).unit;
      const message = `names the fact "${row.fact}", which is in ${own}, but the scale is in ${expected ?? ''}. One scale has one unit`;
      return own === expected ? [] : [{ path: [...path, 'fact'], message }];
    }
    const choice = choiceOf(content, row.where);
    if (!choice || !unit) {
      const message = 'is of a file: write data, columns and unit above the rows';
      return [{ path, message }];
    }
    const { values, faults: found } = readValues(choice, tables, path, {
      data: [],
      columns: [],
      skip: [],
    });
    if (found.length > 0 || values.length === 1) return found;
    const lines = values.map(({ line }) => line).join(', ');
    const message = `finds ${values.length} rows (lines ${lines}): write into where what one alone has`;
    return [{ path: [...path, 'where'], message }];
  });
}
