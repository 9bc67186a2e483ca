import { dsvFormat } from 'd3';
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
  const line = lineOfStrayMark(text, delimiter);
  if (line !== undefined) {
    const message = `cannot be read: a quotation mark in line ${line} has no pair. A quotation mark within a cell is written twice, and the cell stands between two more`;
    throw new TableError(file, [{ message }]);
  }
  const rows = dsvFormat(delimiter).parseRows(text);
  return { rows, decimal: delimiter === ';' ? ',' : '.' };
}

// The library would read on to the end of the file without a word.
function lineOfStrayMark(text: string, delimiter: string): number | undefined {
  const quotedCell = new RegExp(
    `(?<=^|[${delimiter}\\r\\n])"[^"]*(?:""[^"]*)*"(?=[${delimiter}\\r\\n]|$)`,
    'g',
  );
  const rest = text.replace(quotedCell, (cell) => cell.replaceAll('"', ' '));
  const at = rest.indexOf('"');
  return at < 0 ? undefined : rest.slice(0, at).split(/\r\n|\r|\n/).length;
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const message = 'is not written in UTF-8: save it anew as “CSV UTF-8”';
    throw new TableError(file, [{ message }]);
  }
}
