import type { Cell, FigureTable } from './figure-data.ts';
import { writeText } from './write-text.ts';

/** Takes a figure and gives its table as it stands: the words of every cell, and the fact that a cell prints. */
export function readTable(figure: HTMLElement): FigureTable {
  const [head, ...rows] = rowsOf(figure).map(({ cells }) => Array.from(cells, readCell));
  return { head: (head ?? []).map(({ text }) => text), rows };
}

/** Takes a figure and a table and rewrites the cells that differ. Columns may come and go at the end. */
export function writeTable(figure: HTMLElement, { head, rows }: FigureTable): void {
  const table: readonly (readonly Cell[])[] = [head.map((text) => ({ text })), ...rows];
  for (const [index, row] of rowsOf(figure).entries()) writeRow(row, table[index] ?? []);
}

function rowsOf(figure: HTMLElement): readonly HTMLTableRowElement[] {
  return Array.from(figure.querySelectorAll<HTMLTableRowElement>('.figure-table tr'));
}

function readCell(cell: HTMLTableCellElement): Cell {
  const { fact } = cell.dataset;
  return { text: cell.textContent.trim(), ...(fact === undefined ? {} : { fact }) };
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
