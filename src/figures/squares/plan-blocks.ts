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
const narrowest = 140;
const square = { least: 9, most: 18 };
const gap = 20;

/** The words of an amount: what bounds it, and the amount in the colour of its kind. */
export function valueRuns({ bound, number }: SquaresRow, style: AmountStyle): readonly SceneRun[] {
  const amount = { ...number, style, coloured: true };
  return bound ? [{ text: `${bound} `, style: 'label', coloured: true }, amount] : [amount];
}

/**
 * How blocks stand in a width in px: on as few baselines as their words and squares allow, with amounts as large as fit, their
 * cells as large as all of the width allows. `unit` is the side of a cell in px.
 */
export function planBlocks(rows: readonly SquaresRow[], width: number) {
  const most = Math.max(...rows.map(({ count }) => count));
  const styles: readonly AmountStyle[] = ['display', 'amount'];
  const plans = rows.flatMap((_, index) => styles.map((style) => planOn(index + 1, style)));
  const plan = plans.find(({ unit }) => unit >= square.least) ?? plans.at(-1);
  if (!plan) throw new Error('there are no blocks to draw');
  return plan;

  function planOn(baselines: number, style: AmountStyle) {
    // The largest block is twice as wide as high; where there are more lines, wider.
    const packing = { rows: Math.max(1, Math.round(Math.sqrt(most / (2 * baselines)))) };
    const columns = rows.map((row) => ({
      row,
      cells: blockSize(row.count, row.isOpen, packing).columns,
      least: Math.max(narrowest, sceneWidth(valueRuns({ ...row, bound: '' }, style))),
    }));
    const [best] = splits(columns, baselines)
      .map((lines) => ({ lines, unit: Math.min(...lines.map((line) => unitOf(line, width))) }))
      .sort((one, other) => other.unit - one.unit);
    const unit = Math.min(square.most, best?.unit ?? 0);
    const lines = (best?.lines ?? []).map((line) => placed(line, unit, width));
    return { unit, packing, style, lines };
  }
}

interface Column {
  readonly row: SquaresRow;
  readonly cells: number;
  readonly least: number;
}

/** All ways to divide columns into so many lines, in their order. */
function splits<Each>(
  all: readonly Each[],
  lines: number,
): readonly (readonly (readonly Each[])[])[] {
  if (lines === 1) return [[all]];
  return all
    .slice(0, all.length - lines + 1)
    .flatMap((_, index) =>
      splits(all.slice(index + 1), lines - 1).map((rest) => [all.slice(0, index + 1), ...rest]),
    );
}

// What the columns of words leave is shared by the blocks that are wider than theirs: 0 where the words alone are too wide.
function unitOf(line: readonly Column[], width: number): number {
  const room = width - gap * (line.length - 1);
  if (sum(line, ({ least }) => least) > room) return 0;
  let [words, wide]: [readonly Column[], readonly Column[]] = [[], line];
  for (;;) {
    const unit = (room - sum(words, ({ least }) => least)) / sum(wide, ({ cells }) => cells);
    const narrow = wide.filter(({ cells, least }) => cells * unit < least);
    if (narrow.length === 0) return unit;
    words = [...words, ...narrow];
    wide = wide.filter((column) => !narrow.includes(column));
    if (wide.length === 0) return square.most;
  }
}

function sum(columns: readonly Column[], of: (column: Column) => number): number {
  return columns.reduce((total, column) => total + of(column), 0);
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
