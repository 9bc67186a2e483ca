import { z } from 'zod';
import type { Explainer } from '../../content/explainer/explainers.ts';
import type { Language, Localized } from '../../language/languages.ts';
import { claimColumns, claimRecord, claimRecordSchema } from './claims-table.ts';
import { programColumns, spreadsheetColumns, type Column, type WrittenColumn } from './column.ts';
import { programDialect, spreadsheetDialect, writeCsv } from '../../content/numbers/csv.ts';
import { factColumns, factRecord, factRecordSchema } from './facts-table.ts';
import { fieldWords, type FieldName, type TableName } from './field-words.ts';
import { sourceColumns, sourceRecord, sourceRecordSchema } from './sources-table.ts';

/** A column of a file, without the rows. */
export type ColumnDescription = Omit<WrittenColumn<never>, 'cell'>;

/** One table of an explainer's open data, in every form in which it is published. */
export interface DataTable {
  readonly name: TableName;
  readonly entries: number;
  readonly json: string;
  /** The JSON Schema of `json`, without its address. */
  readonly jsonSchema: Readonly<Record<string, unknown>>;
  readonly csv: string;
  readonly csvColumns: readonly ColumnDescription[];
  /** The CSV for the spreadsheets of a language. */
  readonly spreadsheet: (language: Language) => string;
  readonly spreadsheetColumns: (language: Language) => readonly ColumnDescription[];
}

/** The tables of an explainer. `page` is its whole address in every language. */
export function dataTables(explainer: Explainer, page: Localized): readonly DataTable[] {
  const { facts, claims, sources } = explainer.ledger;
  const claimRecords = claims.map((claim) => claimRecord(claim, explainer, page));
  return [
    dataTable('facts', factRecordSchema, facts.map(factRecord), factColumns),
    dataTable('claims', claimRecordSchema, claimRecords, claimColumns),
    dataTable('sources', sourceRecordSchema, sources.map(sourceRecord), sourceColumns),
  ];
}

const columnsOf = { facts: factColumns, claims: claimColumns, sources: sourceColumns };

/** A table's columns with their words, and whether each language has its own. */
export function tableColumns(table: TableName, language: Language) {
  const columns: readonly { name: string; texts?: unknown }[] = columnsOf[table];
  return columns.map(({ name, texts }) => ({
    name,
    localized: texts !== undefined,
    ...fieldWords(table, name as FieldName<TableName>, language),
  }));
}

// What is written was checked against its schema first: a file that breaks its promise stops the build.
function dataTable<Row, Table extends TableName>(
  name: Table,
  schema: z.ZodType<Row>,
  records: readonly Row[],
  columns: readonly Column<Row, Table>[],
): DataTable {
  const list = z.array(schema);
  const rows = list.parse(records);
  const program = programColumns(name, columns);
  const table = (written: readonly WrittenColumn<Row>[]) => [
    written.map((column) => column.name),
    ...rows.map((row) => written.map(({ cell }) => cell(row))),
  ];
  return {
    name,
    entries: rows.length,
    json: `${JSON.stringify(rows, null, 2)}\n`,
    jsonSchema: z.toJSONSchema(list),
    csv: writeCsv(table(program), programDialect),
    csvColumns: program,
    spreadsheet: (language) =>
      writeCsv(table(spreadsheetColumns(name, columns, language)), spreadsheetDialect(language)),
    spreadsheetColumns: (language) => spreadsheetColumns(name, columns, language),
  };
}
