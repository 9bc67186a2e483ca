import { csvParseRows } from 'd3';
import { globSync } from 'node:fs';
import type { Problem } from '../ledger/problem.ts';
import { readContent } from '../ledger/read-content.ts';

/** A table that figures draw: content/<explainer>/data/<name>.csv. */
export interface DataTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
}

/** A row by its columns, and the line on which it begins. */
export interface DataRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** The tables of an explainer by the names of their files: "chips.csv". */
export type DataTables = ReadonlyMap<string, DataTable>;

/** Reads the tables of an explainer. `root` is the content folder. Never throws on content. */
export function readDataFiles(
  root: string,
  explainer: string,
): { readonly tables: DataTables; readonly problems: readonly Problem[] } {
  const tables = new Map<string, DataTable>();
  const problems: Problem[] = [];
  for (const path of globSync(`${explainer}/data/*.csv`, { cwd: root }).sort()) {
    const { text, problems: found } = readContent(root, path);
    problems.push(...found);
    const { table, problems: mistakes } = readTable(`content/${path}`, text);
    problems.push(...mistakes);
    tables.set(path.replace(/^.*\//, ''), table);
  }
  return { tables, problems };
}

function readTable(file: string, text: string) {
  const [columns = [], ...rows] = csvParseRows(text.replace(/\n+$/, ''));
  const problems: Problem[] = [];
  const at = (line: number, message: string) => {
    problems.push({ file, line, column: 1, message });
  };
  if (columns.length === 1 && /[;\t]/.test(columns[0] ?? '')) {
    const message =
      'has its cells between semicolons or tabs: save it with commas between them, and with a decimal point in its numbers';
    return {
      table: { file, columns, rows: [] },
      problems: [{ file, line: 1, column: 1, message }],
    };
  }
  for (const [index, name] of columns.entries()) {
    if (name.trim() === '') at(1, `column ${index + 1} has no name: write one into the first line`);
    else if (columns.indexOf(name) < index) at(1, `has two columns "${name}": name each otherwise`);
  }
  let line = 1 + linesIn(columns);
  const read = rows.map((row): DataRow => {
    const begins = line;
    line += linesIn(row);
    if (row.length !== columns.length) {
      at(
        begins,
        `has ${row.length} cells, but the first line names ${columns.length} columns. A number has a decimal point and no comma; a text with a comma stands between quotation marks`,
      );
    }
    return {
      line: begins,
      cells: new Map(columns.map((name, index) => [name, row[index]?.trim() ?? ''])),
    };
  });
  return { table: { file, columns, rows: read }, problems };
}

// A cell between quotation marks may go on in the next line.
function linesIn(row: readonly string[]): number {
  return 1 + row.join('').split('\n').length - 1;
}
