import { license } from '../../content/license.ts';
import type { Explainer } from '../../content/explainer/explainers.ts';
import { updatedOn } from '../../content/explainer/updated.ts';
import { translator } from '../../language/translate.ts';
import type { CsvDialect } from '../../content/numbers/csv.ts';
import { programDialect, spreadsheetDialect } from '../../content/numbers/csv.ts';
import type { DataAddresses, DataFile } from './data-file.ts';
import type { ColumnDescription, DataTable } from './data-table.ts';

/** The description of an explainer's tables and their files as a Frictionless Data Package, version 1. */
export function dataPackage(
  explainer: Explainer,
  { about }: DataAddresses,
  tables: readonly DataTable[],
  files: readonly DataFile[],
) {
  const { title, description } = explainer.pages.en.frontmatter;
  const updated = updatedOn(explainer);
  const author = translator('en')('site.name');
  return {
    profile: 'data-package',
    name: explainer.id,
    title,
    description,
    homepage: about.en,
    version: updated.replaceAll('-', '.'),
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: license.url,
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    contributors: [{ title: author, role: 'author' }],
    resources: files.flatMap((file) => {
      const table = tables.find(({ name }) => name === file.table);
      return table ? describe(file, table) : [];
    }),
  };
}

function describe(file: DataFile, table: DataTable): readonly object[] {
  const { name, form, language, mediaType, bytes, hash } = file;
  const common = {
    name: name.replace(/\.(csv|json)$/, form === 'json' ? '-json' : ''),
    path: name,
    title: translator('en')(`data.tables.${table.name}`),
    format: name.endsWith('.csv') ? 'csv' : 'json',
    mediatype: mediaType.split(';')[0],
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${hash}`,
  };
  if (form === 'json') {
    return [{ ...common, profile: 'data-resource', jsonSchema: `${table.name}.schema.json` }];
  }
  if (form === 'csv') return [tabular(common, programDialect, table.csvColumns)];
  if (!language) return [];
  return [tabular(common, spreadsheetDialect(language), table.spreadsheetColumns(language))];
}

function tabular(
  common: object,
  { delimiter, decimal, mark }: CsvDialect,
  columns: readonly ColumnDescription[],
) {
  const fields = columns.map(({ name, title, meaning, type }) => ({
    name,
    title,
    type,
    description: meaning,
    ...(type === 'number' ? { decimalChar: decimal } : {}),
  }));
  return {
    ...common,
    // By this name Frictionless and pandas take the byte order mark off; others skip it by themselves.
    ...(mark ? { encoding: 'utf-8-sig' } : {}),
    profile: 'tabular-data-resource',
    dialect: { delimiter, lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: { fields, primaryKey: columns[0]?.name },
  };
}
