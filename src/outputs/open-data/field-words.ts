import { languages, type Language } from '../../language/languages.ts';

type Fields = (typeof languages)['en']['words']['data']['fields'];

/** The name of a table, as its files are called. */
export type TableName = keyof Fields;

/** All tables, in the order in which a reader sees them. */
export const tableNames = Object.keys(languages.en.words.data.fields) as TableName[];

/** The name of a column of a table, without the ending that says its language. */
export type FieldName<Table extends TableName> = keyof Fields[Table] & string;

/** The heading of a table's column and its meaning. */
export function fieldWords<Table extends TableName>(
  table: Table,
  name: FieldName<Table>,
  language: Language,
): { readonly heading: string; readonly meaning: string } {
  return languages[language].words.data.fields[table][name] as {
    heading: string;
    meaning: string;
  };
}
