import { spreadsheetDialect, writeCsv, type CellValue } from '../../../content/numbers/csv.ts';
import type { FigureRecord, RecordCell, RecordColumn } from './record.ts';

/**
 * Takes a figure's record and gives its table as CSV in the number style of its language. A column with numbers is
 * three: as the page prints them, as plain numbers, and their unit.
 */
export function writeRecordCsv({ language, columns, rows }: FigureRecord): string {
  const head = columns.flatMap(({ heading, numbers }) =>
    numbers ? [heading, numbers.value, numbers.unit] : [heading],
  );
  const body = rows.map((cells) =>
    columns.flatMap((column, index) => written(cells[index], column)),
  );
  return writeCsv([head, ...body], spreadsheetDialect(language));
}

function written(cell: RecordCell | undefined, { numbers }: RecordColumn): readonly CellValue[] {
  const { text, value, unitName } = cell ?? { text: '' };
  return numbers ? [text, value, unitName] : [text];
}
