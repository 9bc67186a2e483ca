import { isScalar, parseDocument, type Document } from 'yaml';
import { languages, type Language } from '../../language/languages.ts';
import { spreadsheetDialect, writeCsv, type CsvDialect } from '../../content/numbers/csv.ts';
import { factFields, type FactField } from './fact-fields.ts';

/** Takes the text of a facts.yaml that is in order and a language; gives the table as CSV for its spreadsheets, a row for each fact. */
export function exportFacts(text: string, language: Language): string {
  const document = parseDocument(text);
  const dialect = spreadsheetDialect(languages[language].locale);
  const heading = ['id', ...factFields.map(({ name }) => name)];
  const rows = Object.keys(document.toJS() as object).map((id) => [
    id,
    ...factFields.map((field) => cellOf(document, id, field, dialect)),
  ]);
  return writeCsv([heading, ...rows], dialect);
}

// As the editor wrote it: 5.576 million, not 5576000.
function cellOf(document: Document, id: string, field: FactField, { decimal }: CsvDialect): string {
  const node = document.getIn([id, ...field.path], true);
  if (!isScalar(node)) return '';
  const written = typeof node.value === 'number' ? (node.source ?? '') : String(node.value);
  return field.isNumber ? written.replace('.', decimal) : written;
}
