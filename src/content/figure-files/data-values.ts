import { z } from 'zod';
import { withoutNoise } from '../numbers/without-noise.ts';
import { isPartialDate } from '../ledger/schema.ts';
import { suggestion } from '../ledger/suggestion.ts';
import type { DataTables } from './data-files.ts';
import type { ContentFault } from './figure-file.ts';

/** The columns of a file of data/ by what they hold: their names, as its first line has them. */
export const columnsSchema = z.strictObject({
  /** The day (2025-12-31 or 12/31/2025), month or year. */
  time: z.string().optional(),
  value: z.string(),
  /** The lowest and highest that it may be. */
  low: z.string().optional(),
  high: z.string().optional(),
});

/** What of a file of data/ is drawn. */
export interface DataChoice {
  /** The name of the file: chips.csv. */
  readonly data: string;
  readonly columns: z.infer<typeof columnsSchema>;
  /** What a row must have in its columns to be drawn. */
  readonly where?: Readonly<Record<string, string>> | undefined;
  /** A column that marks rows which are left out: those in which something stands. */
  readonly skip?: string | undefined;
  /** How many of the figure's unit a 1 of the file is. */
  readonly each?: number | undefined;
}

type Path = readonly (string | number)[];

/** A row of a file as numbers; `time` is a moment (ms) and `date` the same as YYYY-MM-DD, YYYY-MM or YYYY. */
export interface DataValue {
  readonly line: number;
  readonly date: string;
  readonly time: number;
  readonly value: number;
  readonly range?: { readonly low: number; readonly high: number };
}

/**
 * What a choice draws and what is wrong with it; `path` is its place in the figure's file, `home` that of its file and its
 * columns, where they stand elsewhere.
 */
export function readValues(
  { data, columns, where = {}, skip, each = 1 }: DataChoice,
  tables: DataTables,
  path: Path,
  home: { readonly data: Path; readonly columns: Path; readonly skip: Path } = {
    data: path,
    columns: path,
    skip: path,
  },
): { readonly values: readonly DataValue[]; readonly faults: readonly ContentFault[] } {
  const table = tables.get(data);
  if (!table) {
    const near = suggestion(data, tables.keys(), 'the folder data/');
    return {
      values: [],
      faults: [
        {
          path: [...home.data, 'data'],
          message: `names the file "${data}", which is not in data/. ${near}`,
        },
      ],
    };
  }
  const named = [
    ...Object.entries(columns).map(([field, name]) => ({
      name,
      at: [...home.columns, 'columns', field],
    })),
    ...Object.keys(where).map((name) => ({ name, at: [...path, 'where', name] })),
    ...(skip ? [{ name: skip, at: [...home.skip, 'skip'] }] : []),
  ];
  const unknown = named.filter(({ name }) => !table.columns.includes(name));
  if (unknown.length > 0) {
    const faults = unknown.map(({ name, at }) => {
      const near = suggestion(name, table.columns, `the first line of ${table.file}`);
      return {
        path: at,
        message: `names the column "${name}", which ${table.file} does not have. ${near}`,
      };
    });
    return { values: [], faults };
  }
  const faults: ContentFault[] = [];
  const values = table.rows
    .filter(({ cells }) => !skip || cells.get(skip) === '')
    .filter(({ cells }) => Object.entries(where).every(([name, is]) => cells.get(name) === is))
    .flatMap(({ line, cells }): DataValue[] => {
      const at = (message: string) => {
        faults.push({ path, message, in: { file: table.file, line } });
      };
      const number = (name: string) => {
        const text = cells.get(name) ?? '';
        if (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return withoutNoise(Number(text) * each);
        at(
          `has "${text}" in the column "${name}": write a number with a decimal point and nothing else`,
        );
        return Number.NaN;
      };
      const value = number(columns.value);
      const date = columns.time === undefined ? '' : dateOf(cells.get(columns.time) ?? '');
      if (date === undefined) {
        at(
          `has "${cells.get(columns.time ?? '') ?? ''}" in the column "${columns.time ?? ''}": write YYYY-MM-DD, YYYY-MM, YYYY or MM/DD/YYYY`,
        );
        return [];
      }
      const time = Date.parse(date.length === 4 ? `${date}-01-01` : date);
      const range =
        columns.low !== undefined && columns.high !== undefined
          ? { low: number(columns.low), high: number(columns.high) }
          : undefined;
      if (range && (range.low > value || value > range.high)) {
        at(
          `has ${value}, which is not between ${range.low} and ${range.high}: correct one of the three`,
        );
      }
      return [{ line, date, time, value, ...(range && { range }) }];
    });
  if (values.length === 0 && faults.length === 0) {
    const asked = Object.entries(where).map(([name, is]) => `"${is}" in "${name}"`);
    const near = Object.entries(where).flatMap(([name, is]) => {
      const cells = new Set(table.rows.map((row) => row.cells.get(name) ?? ''));
      const found = cells.has(is) ? '' : suggestion(is, cells, table.file);
      return found.startsWith('Did') ? [found] : [];
    });
    faults.push({
      path: asked.length > 0 ? [...path, 'where'] : path,
      message: `finds no row in ${table.file}${asked.length > 0 ? ` with ${asked.join(' and ')}` : ''}. ${near.join(' ') || 'Correct where, or the file'}`,
    });
  }
  return { values, faults };
}

// 12/31/2025, as spreadsheets of the United States write it, or a date as content has it.
function dateOf(text: string): string | undefined {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isPartialDate(iso) ? iso : undefined;
}
