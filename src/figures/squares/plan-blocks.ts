import { sceneWidth, type SceneRun } from '../frame/scene-text.ts';
import type { SquaresRow } from './layout.ts';
import { blockSize } from './pack-squares.ts';

/** A block's place: where it begins, as a share (0 to 1) of the width, and the room for its words in px. */
export interface Placed {
  readonly row: SquaresRow;
  readonly share: number;
  readonly room: number;
}

/** Blocks on one baseline. */
export interface Line {
  readonly blocks: readonly Placed[];
}

/** The style that amounts are written in. */
export type AmountStyle = 'display' | 'amount';

/** No column of words is narrower, no square smaller or larger, in px; columns are so far apart. */
const words = 140;
const square = { least: 9, most: 18 };
const gap = 20;

/** The words of an amount: what bounds it, and the amount in the colour of its kind. */
export function valueRuns({ bound, number }: SquaresRow, style: AmountStyle): readonly SceneRun[] {
  const amount = { ...number, style, coloured: true };
  return bound ? [{ text: `${bound} `, style: 'label', coloured: true }, amount] : [amount];
}

/**
 * How blocks stand in a width in px: on as few baselines as their words allow, with amounts as large as fit, their cells as
 * large as all of the width allows. `unit` is the side of a cell in px.
 */
export function planBlocks(rows: readonly SquaresRow[], width: number) {
  const most = Math.max(...rows.map(({ count }) => count));
  for (let baselines = 1; ; baselines += 1) {
    // Twice as wide as high, the largest block; where there are more lines, wider.
    const packing = { rows: Math.max(1, Math.round(Math.sqrt(most / (2 * baselines)))) };
    for (const style of ['display', 'amount'] as const) {
      const columns = rows.map((row) => ({
        row,
        cells: blockSize(row.count, row.isOpen, packing).columns,
        least: Math.max(words, sceneWidth(valueRuns({ ...row, bound: '' }, style))),
      }));
      const lines = linesOf(columns, width);
      const unit = Math.min(square.most, ...lines.map((line) => unitOf(line, width)));
      const fits = lines.length <= baselines && unit >= square.least;
      if (!fits && lines.length < rows.length) continue;
      return { unit, packing, style, lines: lines.map((line) => placed(line, unit, width)) };
    }
  }
}

interface Column {
  readonly row: SquaresRow;
  readonly cells: number;
  readonly least: number;
}

function linesOf(columns: readonly Column[], width: number): readonly (readonly Column[])[] {
  const lines: Column[][] = [];
  let used = Infinity;
  for (const column of columns) {
    const { least } = column;
    if (used + gap + least > width) {
      lines.push([column]);
      used = least;
    } else {
      lines.at(-1)?.push(column);
      used += gap + least;
    }
  }
  return lines;
}

// What the columns of words leave is shared by the blocks that are wider than theirs.
function unitOf(line: readonly Column[], width: number, wide = line): number {
  const fixed = line.filter((column) => !wide.includes(column));
  const room = width - gap * (line.length - 1) - fixed.reduce((sum, { least }) => sum + least, 0);
  const unit = room / wide.reduce((sum, { cells }) => sum + cells, 0);
  const wider = wide.filter(({ cells, least }) => cells * unit >= least);
  if (wider.length === wide.length) return unit;
  return wider.length > 0 ? unitOf(line, width, wider) : square.most;
}

// The last column goes on to the edge; what is left over stands between the columns.
function placed(line: readonly Column[], unit: number, width: number): Line {
  const wide = line.map(({ cells, least }) => Math.max(cells * unit, least));
  const used = wide.reduce((sum, each) => sum + each, 0);
  const apart = line.length > 1 ? Math.max(gap, (width - used) / (line.length - 1)) : gap;
  let left = 0;
  return {
    blocks: line.map(({ row }, index) => {
      const room = index === line.length - 1 ? width - left : (wide[index] ?? 0);
      const block = { row, share: left / width, room };
      left += (wide[index] ?? 0) + apart;
      return block;
    }),
  };
}
