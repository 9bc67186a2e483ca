import { languageCodes, type Language, type Localized } from '../../language/languages.ts';
import type { CellValue } from '../../content/numbers/csv.ts';
import { fieldWords, type FieldName, type TableName } from './field-words.ts';

/** One column of a table: either `texts`, in every language, or `of`, the same in all. */
export interface Column<Row, Table extends TableName> {
  readonly name: FieldName<Table>;
  readonly type: 'string' | 'number' | 'integer';
  /** Present where the CSV for programs has one column for each language. */
  readonly texts?: (row: Row) => Localized | undefined;
  /** The cell in the CSV for programs, of a column that is the same in all languages. */
  readonly of?: (row: Row) => CellValue;
  /** The cell in a spreadsheet, where a code becomes words. */
  readonly inWords?: (row: Row, language: Language) => CellValue;
}

/** A column as it stands in one file: its name there, what it is and how a row fills it. */
export interface WrittenColumn<Row> {
  readonly name: string;
  readonly title: string;
  readonly meaning: string;
  readonly type: Column<Row, TableName>['type'];
  readonly cell: (row: Row) => CellValue;
}

/** The columns of the CSV for programs: a localized one becomes label_pt, label_en. */
export function programColumns<Row, Table extends TableName>(
  table: Table,
  columns: readonly Column<Row, Table>[],
): readonly WrittenColumn<Row>[] {
  return columns.flatMap(({ name, type, texts, of }): WrittenColumn<Row>[] => {
    const { heading, meaning } = fieldWords(table, name, 'en');
    const common = { type, meaning };
    if (!texts) return [{ ...common, name, title: heading, cell: (row: Row) => of?.(row) }];
    return languageCodes.map((language) => ({
      ...common,
      name: `${name}_${language}`,
      title: `${heading} (${language})`,
      cell: (row: Row) => texts(row)?.[language],
    }));
  });
}

/** The columns of a table's spreadsheet, in one language alone. */
export function spreadsheetColumns<Row, Table extends TableName>(
  table: Table,
  columns: readonly Column<Row, Table>[],
  language: Language,
): readonly WrittenColumn<Row>[] {
  return columns.map(({ name, type, texts, of, inWords }) => {
    const { heading, meaning } = fieldWords(table, name, language);
    const cell = (row: Row) => inWords?.(row, language) ?? texts?.(row)?.[language] ?? of?.(row);
    return { name: heading, title: heading, meaning, type, cell };
  });
}
