import { writeAmount, type NumberWords } from '../../content/numbers/write-number.ts';
import type { Cell, FigureTable } from '../frame/figure-data.ts';
import { tabulatedRents } from './rents.ts';

/** A row of the chart: its name, its GPU-hours as words and as a number, and its cost as the report has it. */
export interface RunDatum {
  /** The id of the fact that says its cost; where nobody says one, what it is of. */
  readonly key: string;
  readonly heading: Cell;
  readonly hours: Cell;
  /** GPU-hours; undefined where nobody says. */
  readonly amount: number | undefined;
  readonly reported: Cell;
}

/** The words of the table: the first two headings, and what a column of costs is called after its price. */
export interface RunWords {
  readonly head: readonly string[];
  readonly reported: string;
  readonly calculated: string;
  readonly numbers: NumberWords;
}

/** Takes a row, a rent and the assumed rent (US$ per GPU-hour) and gives the cost: reported at that one, else computed. */
export function costCell(row: RunDatum, rent: number, assumed: number, words: NumberWords): Cell {
  if (rent === assumed || row.amount === undefined) return row.reported;
  const value = row.amount * rent;
  // Three digits: the hours are rounded to thousands.
  const text = writeAmount(value, 'usd', words, { digits: 3 });
  return { text, number: { value, unit: 'usd' } };
}

/**
 * Takes the rows, the rents (US$ per GPU-hour) and words and gives the table: a column for each whole dollar and, where
 * the reader tries another rent, one more for that.
 */
export function trainingRunTable(
  rows: readonly RunDatum[],
  rent: number,
  assumed: number,
  { head, reported, calculated, numbers }: RunWords,
): FigureTable {
  const columns = [...new Set([...tabulatedRents, rent])];
  const price = (of: number) => writeAmount(of, 'usd-per-gpu-hour', numbers);
  return {
    head: [
      ...head,
      ...columns.map((of) => `${price(of)}, ${of === assumed ? reported : calculated}`),
    ],
    rows: rows.map((row) => ({
      key: row.key,
      cells: [row.heading, row.hours, ...columns.map((of) => costCell(row, of, assumed, numbers))],
    })),
  };
}
