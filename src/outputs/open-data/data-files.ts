import { createHash } from 'node:crypto';
import type { Explainer } from '../../content/explainer/explainers.ts';
import { languageCodes } from '../../language/languages.ts';
import type { DataAddresses, DataFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { dataTables, type DataTable } from './data-table.ts';

/** All files of an explainer's open data, with the addresses that they name. */
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
  const spreadsheets = languageCodes.map((language) => ({
    ...file(`${name}.${language}.csv`, 'spreadsheet', spreadsheet(language), csvType),
    table: name,
    entries,
    language,
  }));
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
