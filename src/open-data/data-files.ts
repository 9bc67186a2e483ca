import { createHash } from 'node:crypto';
import type { Explainer } from '../explainer/explainers.ts';
import { languageCodes, type Language, type Localized } from '../i18n/languages.ts';
import { dataPackage } from './data-package.ts';
import { dataTables, type DataTable } from './data-table.ts';
import type { TableName } from './field-words.ts';

/** One file of an explainer's open data. */
export interface DataFile {
  readonly name: string;
  readonly form: 'json' | 'csv' | 'spreadsheet' | 'schema' | 'package';
  /** Its table; the description of all files has none. */
  readonly table?: TableName;
  /** The language of a spreadsheet. */
  readonly language?: Language;
  /** How many rows it has; a schema and the description of all files have none. */
  readonly entries?: number;
  readonly mediaType: string;
  readonly body: string;
  readonly bytes: number;
  readonly hash: string;
}

/** The whole addresses of what the files speak of. */
export interface DataAddresses {
  /** The explainer's page. */
  readonly page: Localized;
  /** The folder of the files, with a slash at its end. */
  readonly folder: string;
  /** The page that explains the files. */
  readonly about: Localized;
}

/** Takes an explainer and the addresses its files name; gives all files of its open data. */
export function dataFiles(explainer: Explainer, addresses: DataAddresses): readonly DataFile[] {
  const tables = dataTables(explainer, addresses.page);
  const files = tables.flatMap((table) => filesOf(table, addresses));
  const description = dataPackage(explainer, addresses, tables, files);
  return [...files, file('datapackage.json', 'package', asJson(description), 'application/json')];
}

function filesOf(table: DataTable, { folder }: DataAddresses): readonly DataFile[] {
  const { name, entries, json, csv, jsonSchema, spreadsheet } = table;
  const schemaName = `${name}.schema.json`;
  const { $schema, ...rest } = jsonSchema;
  const schema = { $schema, $id: `${folder}${schemaName}`, title: `${name}.json`, ...rest };
  const spreadsheets = languageCodes.flatMap((language) => {
    const body = spreadsheet(language);
    if (body === undefined) return [];
    return [
      {
        ...file(`${name}.${language}.csv`, 'spreadsheet', body, csvType),
        table: name,
        entries,
        language,
      },
    ];
  });
  return [
    { ...file(`${name}.json`, 'json', json, 'application/json'), table: name, entries },
    { ...file(`${name}.csv`, 'csv', csv, csvType), table: name, entries },
    ...spreadsheets,
    { ...file(schemaName, 'schema', asJson(schema), 'application/schema+json'), table: name },
  ];
}

const csvType = 'text/csv; charset=utf-8';

function file(name: string, form: DataFile['form'], body: string, mediaType: string): DataFile {
  const bytes = Buffer.byteLength(body);
  const hash = createHash('sha256').update(body).digest('hex');
  return { name, form, mediaType, body, bytes, hash };
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
