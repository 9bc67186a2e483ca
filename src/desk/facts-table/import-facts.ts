import type { z } from 'zod';
import { editYaml, type YamlFields, type YamlValue } from '../../content/ledger/edit-yaml.ts';
import { wording } from '../../content/ledger/read-yaml.ts';
import { withoutApostrophe } from '../../content/numbers/csv.ts';
import { factSchema, idSchema, isPartialDate } from '../../content/ledger/schema.ts';
import { suggestion } from '../../content/ledger/suggestion.ts';
import { factFields, type FactField } from './fact-fields.ts';
import { readTable, type Table } from './read-table.ts';
import { TableError, type TableProblem } from './table-error.ts';

const columns: readonly string[] = ['id', ...factFields.map(({ name }) => name)];

/**
 * Takes the path and text of facts.yaml and a table's file name and bytes; gives the text with the table's values, every other
 * byte as it was. Facts without a row go, new rows come last. Throws a TableError with every mistake of the table.
 */
export async function importFacts(
  path: string,
  text: string,
  file: string,
  bytes: Uint8Array,
): Promise<string> {
  const table = readTable(file, bytes);
  const [heading = [], ...rows] = table.rows;
  const problems = headingProblems(heading);
  if (problems.length > 0) throw new TableError(file, problems);
  const facts = new Map<string, YamlFields>();
  for (const [index, cells] of rows.entries()) {
    if (cells.every((cell) => cell === '')) continue;
    const row = index + 2;
    if (cells.length === heading.length) {
      const named = new Map(heading.map((name, column) => [name, cells[column] ?? '']));
      problems.push(
        ...readFact(named, table.decimal, facts).map((problem) => ({ row, ...problem })),
      );
    } else {
      const message = `has ${cells.length} cells, the heading ${heading.length}: a separator is missing or too many, or a text with one in it stands without quotation marks`;
      problems.push({ row, message });
    }
  }
  if (facts.size === 0 && problems.length === 0) problems.push({ message: 'has no facts' });
  if (problems.length > 0) throw new TableError(file, problems);
  return editYaml(path, text, (known) => {
    const kept = [...known].filter(([id]) => facts.has(id));
    return new Map([...kept, ...facts]);
  });
}

function headingProblems(heading: readonly string[]): TableProblem[] {
  const unknown = heading
    .filter((name) => !columns.includes(name))
    .map(
      (name) => `there is no column "${name}". ${suggestion(name, columns, 'an exported table')}`,
    );
  const missing = columns
    .filter((name) => !heading.includes(name))
    .map(
      (name) => `the column "${name}" is missing: export the table anew and keep all its columns`,
    );
  const twice = heading
    .filter((name, index) => columns.includes(name) && heading.indexOf(name) < index)
    .map((name) => `the column "${name}" stands twice: keep one`);
  return [...unknown, ...missing, ...twice].map((message) => ({ row: 1, message }));
}

/** Reads one row into the facts and gives its problems. */
function readFact(
  cells: ReadonlyMap<string, string>,
  decimal: Table['decimal'],
  facts: Map<string, YamlFields>,
): readonly TableProblem[] {
  const id = cells.get('id') ?? '';
  const problems: TableProblem[] = [];
  const idMistake = idSchema.safeParse(id).error?.issues[0];
  if (idMistake) problems.push({ column: 'id', message: idMistake.message });
  else if (facts.has(id))
    problems.push({ column: 'id', message: `"${id}" stands twice: keep one` });
  const fact: FieldTree = {};
  const refused = new Set<string>();
  for (const field of factFields) {
    const cell = cells.get(field.name) ?? '';
    if (cell === '') continue;
    const message = cellProblem(cell, field, decimal);
    if (message === undefined) setIn(fact, field.path, valueOf(cell, field, decimal));
    else {
      setIn(fact, field.path, cell);
      refused.add(field.name);
      problems.push({ column: field.name, message });
    }
  }
  const issues = factSchema.safeParse(fact, { reportInput: true }).error?.issues ?? [];
  const found = issues.flatMap((issue) => describeIssue(issue, cells, decimal));
  problems.push(...found.filter(({ column = '' }) => !refused.has(column)));
  facts.set(id, fact);
  return problems;
}

// A spreadsheet that computes a cell, or wrote a date or number its own way, would change the fact without a word.
function cellProblem(
  cell: string,
  field: FactField,
  decimal: Table['decimal'],
): string | undefined {
  if (cell.startsWith('=')) return `"${cell}" is a formula of the spreadsheet: write its result`;
  if (/^#[\p{Lu}\d/]+[!?]?$/u.test(cell))
    return `"${cell}" is an error of the spreadsheet: write the value`;
  if (field.name === 'date') {
    return isPartialDate(cell)
      ? undefined
      : `"${cell}" is no date, or the spreadsheet rewrote it: write 2025-01-31, 2025-01 or 2025, in a column formatted as text`;
  }
  return field.isNumber && decimal === ',' && cell.includes('.')
    ? notANumber(cell, decimal)
    : undefined;
}

function notANumber(cell: string, decimal: Table['decimal']): string {
  const [sample, mark] =
    decimal === ',' ? ['0,294 or 5,576', 'comma'] : ['0.294 or 5.576', 'point'];
  return `"${cell}" is no number: write 2048, ${sample} million (decimal ${mark}, no separators of thousands)`;
}

function valueOf(cell: string, { isNumber }: FactField, decimal: Table['decimal']): YamlValue {
  const text = withoutApostrophe(cell).replaceAll('\r\n', '\n');
  if (!isNumber) return text;
  const number = text.replace(decimal, '.');
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(number) ? Number(number) : number;
}

function describeIssue(
  issue: z.core.$ZodIssue,
  cells: ReadonlyMap<string, string>,
  decimal: Table['decimal'],
): readonly TableProblem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    const kind = cells.get('kind') ?? '';
    return factFields
      .filter((field) => issue.keys.includes(field.path[path.length] ?? ''))
      .filter(({ name }) => cells.get(name) !== '')
      .map(({ name }) => ({
        column: name,
        message: `"${cells.get(name)}" does not belong to a fact of the kind "${kind}": empty the cell`,
      }));
  }
  const name = path.join('.');
  const field = factFields.find((each) => each.name === name || each.name.startsWith(`${name}.`));
  const column = field?.name ?? name;
  const cell = cells.get(column) ?? '';
  if (cell === '') return [{ column, message: 'is empty: fill it in' }];
  const isAmount = field?.isNumber && issue.code === 'custom';
  const said = isAmount ? notANumber(cell, decimal) : wording(issue, []);
  const message = said.startsWith(`"${cell}"`) ? said : `"${cell}" ${said}`;
  return [{ column, message: message.replace(`"${cell}" is "${cell}"`, `"${cell}" is not known`) }];
}

interface FieldTree {
  [field: string]: FieldTree | YamlValue;
}

function setIn(tree: FieldTree, path: readonly string[], value: YamlValue): void {
  const [field = '', ...rest] = path;
  if (rest.length === 0) tree[field] = value;
  else {
    const inner = (tree[field] ?? {}) as FieldTree;
    tree[field] = inner;
    setIn(inner, rest, value);
  }
}
