import type { BoxMark } from '../frame/scene.ts';
import { blockPath, gapsPath, type CellPlace } from './cells.ts';
import { drawLots } from './draw-lots.ts';
import type { GridData, Named, Share } from './grid-data.ts';

const [fewestColumns, mostColumns] = [16, 32];

/** The columns of the field: as many as leave no row in part, if any do. A cell is a square, and the unit of its band. */
export function columnsOf({ cells }: GridData): number {
  const most = Math.min(mostColumns, cells.amount);
  for (let columns = most; columns >= fewestColumns; columns -= 1) {
    if (cells.amount % columns === 0) return columns;
  }
  return most;
}

/** The rows of the field. */
export function rowsOf(data: GridData): number {
  return Math.ceil(data.cells.amount / columnsOf(data));
}

/** How many squares there are of a number. */
export function squaresOf({ amount }: Named, each: number): number {
  return Math.round(amount / each);
}

/** The field from the band's left top corner: all cells, and those that are lit; without a view, those of each view. */
export function fieldMarks(data: GridData, view: string | undefined): readonly BoxMark[] {
  const { cells, lit, choice } = data;
  const columns = columnsOf(data);
  const place = { x: 0, y: 0, unit: 1 };
  const views = choice.words.map((_, index) => String(index + 1));
  return [
    {
      row: cells.id,
      shape: 'path',
      look: 'ground',
      d: blockPath(cells.amount, place, columns, 'rows'),
    },
    ...views
      .filter((each) => view === undefined || each === view)
      .map((each): BoxMark => ({
        row: lit.id,
        view: each,
        shape: 'path',
        look: 'ink',
        d: drawLots(Number(each), cells.amount, lit.amount)
          .map((cell) => ({ x: cell % columns, y: Math.floor(cell / columns), unit: 1 }))
          .map((at) => blockPath(1, at, 1, 'rows'))
          .join(''),
      })),
    { shape: 'path', look: 'paper', d: gapsPath(place, columns, rowsOf(data)) },
  ];
}

/** Cells in a row, in the colour of their kind. */
export function apartMarks({ id, kind, amount }: Named, place: CellPlace): readonly BoxMark[] {
  const d = blockPath(amount, place, amount, 'rows');
  const gaps: BoxMark = { shape: 'path', look: 'paper', d: gapsPath(place, amount, 1) };
  return [{ row: id, kind, shape: 'path', look: 'bar', d }, ...(amount > 1 ? [gaps] : [])];
}

/** A whole in squares, column after column, its part in the colour of its kind. */
export function shareMarks(
  { part, whole, each }: Share,
  place: CellPlace,
  rows: number,
): readonly BoxMark[] {
  const all = squaresOf(whole, each);
  const path = (count: number) => blockPath(count, place, rows, 'columns');
  return [
    { row: whole.id, shape: 'path', look: 'ground', d: path(all) },
    { row: part.id, kind: part.kind, shape: 'path', look: 'bar', d: path(squaresOf(part, each)) },
    { shape: 'path', look: 'paper', d: gapsPath(place, Math.ceil(all / rows), rows) },
  ];
}
