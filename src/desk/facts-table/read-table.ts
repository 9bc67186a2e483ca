import { CsvError, parse } from 'csv-parse/sync';
import { TableError } from './table-error.ts';

/** A table as a spreadsheet saved it. */
export interface Table {
  /** The rows, the heading first; their cells as they are shown, without the apostrophe that guards a text. */
  readonly rows: readonly (readonly string[])[];
  /** How its numbers are written: semicolons between cells go with a decimal comma. */
  readonly decimal: '.' | ',';
}

/**
 * Takes a CSV file's name and bytes (commas or semicolons between cells, any line ends, with or without byte order
 * mark); gives its table. Throws a TableError where it is not UTF-8 or a quotation mark has no pair.
 */
export function readTable(file: string, bytes: Uint8Array): Table {
  const text = decode(file, bytes);
  const [heading = ''] = text.split(/[\r\n]/, 1);
  const delimiter = heading.includes(';') ? ';' : ',';
  try {
    const rows: string[][] = parse(text, { delimiter, relaxColumnCount: true });
    return { rows, decimal: delimiter === ';' ? ',' : '.' };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const message = `cannot be read: ${error.message}. A quotation mark within a cell is written twice, and the cell stands between two more`;
    throw new TableError(file, [{ message }]);
  }
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const message = 'is not written in UTF-8: save it anew as “CSV UTF-8”';
    throw new TableError(file, [{ message }]);
  }
}
