import { dsvFormat } from 'd3';

/** What one cell of a table holds; undefined is empty. */
export type CellValue = string | number | undefined;

/** How a CSV file is written. */
export interface CsvDialect {
  readonly delimiter: ',' | ';';
  readonly decimal: '.' | ',';
  /** Whether a byte order mark begins it, by which Excel knows UTF-8. */
  readonly mark: boolean;
}

/** CSV for programs: RFC 4180 with a decimal point. */
export const programDialect: CsvDialect = { delimiter: ',', decimal: '.', mark: false };

/** The CSV that Excel and other spreadsheets set to a locale open by a double click. */
export function spreadsheetDialect(locale: string): CsvDialect {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  const comma = parts.some(({ type, value }) => type === 'decimal' && value === ',');
  return { delimiter: comma ? ';' : ',', decimal: comma ? ',' : '.', mark: true };
}

/** A CSV file of rows of cells, the first one the heading; lines end with CR and LF. */
export function writeCsv(rows: readonly (readonly CellValue[])[], dialect: CsvDialect): string {
  const { formatRow } = dsvFormat(dialect.delimiter);
  const lines = rows.map((cells) => `${formatRow(cells.map((cell) => write(cell, dialect)))}\r\n`);
  return `${dialect.mark ? '\ufeff' : ''}${lines.join('')}`;
}

/** The signs with which a spreadsheet lets a formula begin, as wide as Chinese signs too: a class of a regular expression. */
export const formulaSigns = String.raw`=+\-@\uff1d\uff0b\uff0d\uff20`;

const takenForFormula = new RegExp(`^'*[${formulaSigns}\\t\\r\\n]`);

/** A text as it was before writeCsv put an apostrophe before what a spreadsheet takes for a formula. */
export function withoutApostrophe(text: string): string {
  return text.startsWith("'") && takenForFormula.test(text) ? text.slice(1) : text;
}

// A spreadsheet runs a text that begins with such a sign (or with a tab or line end before one) as a formula: the apostrophe
// stops it. A text that has one of its own gets another, so that a reader can take off exactly one. Numbers, negative ones
// too, are written bare.
function write(cell: CellValue, { decimal }: CsvDialect): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  return takenForFormula.test(cell) ? `'${cell}` : cell;
}
