import { z } from 'zod';
import type { DataTables } from '../../content/figure-files/data-files.ts';
import {
  columnsSchema,
  readValues,
  type DataChoice,
  type DataValue,
} from '../../content/figure-files/data-values.ts';
import type { ContentFault } from '../../content/figure-files/figure-file.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { amountSchema, idSchema, kinds, localizedSchema } from '../../content/ledger/schema.ts';
import { unitNames } from '../../content/ledger/units.ts';

const shared = {
  /** The file in data/ that is drawn, and what its columns hold; a series may have others. */
  data: z.string(),
  columns: columnsSchema,
  /** A column that marks rows to leave out: those in which something stands. */
  skip: z.string().optional(),
  /** How many of the unit a 1 of the file is, where that is not one: 1 billion. */
  each: amountSchema.optional(),
};

/** Lines over time from files of data/, with a band of what they may be, or areas on top of one another. */
export const schema = z.strictObject({
  /** lines, each with its band; areas where they add up to a whole. */
  marks: z.enum(['lines', 'areas']).default('lines'),
  ...shared,
  /** What the numbers count. */
  unit: z.enum(unitNames),
  /** What the band around a line is, in a few words. */
  band: localizedSchema.optional(),
  series: z
    .array(
      z.strictObject({
        id: idSchema,
        /** Its name, in at most four words. */
        label: localizedSchema,
        kind: z.enum(kinds),
        source: idSchema,
        /** What a row must have in its columns to be of this series. */
        where: z.record(z.string(), z.string()).optional(),
        data: shared.data.optional(),
        columns: shared.columns.optional(),
        skip: shared.skip,
        each: shared.each,
      }),
    )
    .min(1, 'has no series')
    .max(6, 'has more than six series: lines beside one another cannot be told apart'),
});

export type Series = z.infer<typeof schema>;

/** What one series takes from which file. */
export function choiceOf(
  { data, columns, skip, each }: Series,
  own: Series['series'][number],
): DataChoice {
  return {
    data: own.data ?? data,
    columns: own.columns ?? columns,
    where: own.where,
    skip: own.skip ?? (own.data ? undefined : skip),
    each: own.each ?? (own.data ? undefined : each),
  };
}

/** Every series goes on in time; areas that stand on one another have one number for each time, and no bands. */
export function faults(
  content: Series,
  _: (id: string) => Fact,
  tables: DataTables,
): readonly ContentFault[] {
  const read = content.series.map((own, index) => {
    const path = ['series', index];
    const choice = choiceOf(content, own);
    const home = {
      data: own.data ? path : [],
      columns: own.columns ? path : [],
      skip: own.skip ? path : [],
    };
    const { values, faults: found } = readValues(choice, tables, path, home);
    const timeless: readonly ContentFault[] =
      choice.columns.time === undefined
        ? [{ path: ['columns'], message: 'lacks time: write the name of the column that has it' }]
        : [];
    const file = tables.get(choice.data)?.file ?? '';
    return { path, values, file, faults: [...found, ...timeless] };
  });
  const broken = read.flatMap((each) => each.faults);
  if (broken.length > 0) return broken;
  const { marks, series, band } = content;
  const banded = read.some(({ values }) => values.some(({ range }) => range));
  return [
    ...read.flatMap(({ path, values, file }) => outOfOrder(path, values, file)),
    ...(banded && !band
      ? [{ path: ['band'], message: 'is missing: say what low and high are' }]
      : []),
    ...(marks === 'areas' && banded
      ? [
          {
            path: ['marks'],
            message:
              'is areas, but columns has low and high: what numbers may be cannot be added. Remove both, or write lines',
          },
        ]
      : []),
    ...(marks === 'areas' ? missingTimes(series, read) : []),
  ];
}

function outOfOrder(
  path: readonly (string | number)[],
  values: readonly DataValue[],
  file: string,
): readonly ContentFault[] {
  if (values.length === 1) return [{ path, message: 'has one row only: a line needs two' }];
  return values.flatMap(({ time, line, date }, index) => {
    const before = values[index - 1];
    if (!before || before.time < time) return [];
    const message = `has ${date} after ${before.date} (line ${before.line}) in one series: put the rows in the order of time, each once`;
    return [{ path, message, in: { file, line } }];
  });
}

function missingTimes(
  series: Series['series'],
  read: readonly {
    readonly path: readonly (string | number)[];
    readonly values: readonly DataValue[];
  }[],
): readonly ContentFault[] {
  const dates = [...new Set(read.flatMap(({ values }) => values.map(({ date }) => date)))];
  return read.flatMap(({ path, values }, index) => {
    const missing = dates.find((date) => !values.some((value) => value.date === date));
    if (missing === undefined) return [];
    const message = `"${series[index]?.id ?? ''}" has no row for ${missing}, which others have: areas need one each`;
    return [{ path, message }];
  });
}
