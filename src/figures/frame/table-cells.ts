import type { Cell, FigureTable } from './figure-data.ts';
import { writeText } from './write-text.ts';

/** Takes a figure and a table and rewrites the cells that differ. Columns may come and go at the end. */
export function writeTable(figure: HTMLElement, { head, rows }: FigureTable): void {
  const cellsOf = new Map(rows.map(({ key, cells }) => [key, cells]));
  writeRow(
    headOf(figure),
    head.map((text) => ({ text })),
  );
  for (const row of rowsOf(figure)) writeRow(row, cellsOf.get(row.dataset['row'] ?? '') ?? []);
}

function headOf(figure: HTMLElement): HTMLTableRowElement {
  const head = figure.querySelector<HTMLTableRowElement>('.figure-table thead tr');
  if (!head) throw new Error(`the table of the figure ${figure.id} has no headings`);
  return head;
}

function rowsOf(figure: HTMLElement): readonly HTMLTableRowElement[] {
  return [...figure.querySelectorAll<HTMLTableRowElement>('.figure-table tr[data-row]')];
}

function writeRow(row: HTMLTableRowElement, cells: readonly Cell[]): void {
  while (row.cells.length > cells.length) row.deleteCell(-1);
  for (const [index, { text, fact }] of cells.entries()) {
    // A column more takes after the one before it: a heading beside a heading.
    const cell = row.cells[index] ?? row.appendChild(copyOf(row.cells[index - 1]));
    writeText(cell, text, fact);
  }
}

function copyOf(cell: HTMLTableCellElement | undefined): HTMLTableCellElement {
  return (cell?.cloneNode() ?? document.createElement('td')) as HTMLTableCellElement;
}
