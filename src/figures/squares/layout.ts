import type { Kind } from '../../content/ledger/schema.ts';
import type { Run } from '../frame/figure-data.ts';
import { lineHeight, styled, textBlock } from '../frame/scene-text.ts';
import type { Band, BoxMark, Mark, Scene, SceneSize } from '../frame/scene.ts';
import { packSquares, side, blockSize, type Packing } from './pack-squares.ts';
import { planBlocks, valueRuns, type Line } from './plan-blocks.ts';

/** A number as it is drawn. */
export interface SquaresRow {
  readonly id: string;
  readonly kind: Kind;
  /** How many squares it makes, parts of one too. */
  readonly count: number;
  /** Whether it is "more than": the block goes on dashed. */
  readonly isOpen: boolean;
  /** "more than", where it is; else empty. */
  readonly bound: string;
  /** The amount without that. */
  readonly number: Run;
  readonly question: readonly Run[];
  /** How many squares, and what else must be said. */
  readonly soft: readonly Run[];
}

/** The rows from left to right, or from top to bottom. */
export interface SquaresData {
  readonly rows: readonly SquaresRow[];
}

/** A narrow drawing has so many squares in a line, or as many as its largest block if that is fewer, but not below 12. */
const across = { most: 29, least: 12 };

const gap = { beforeBlock: 8, betweenRows: 20, afterBlocks: 10, betweenLines: 28 };

/*
 *  wide, full                                narrow
 *                 ▪▪▪       ▪▪▪▪▪            US$ 294 k
 *  ▫      ▪       ▪▪▪▫▫▫    ▪▪▪▪▪▪           What did … cost?
 *  ─────  ─────   ──────    ──────           1/19 of a square
 *                 more than                  ▫
 *  $294k  $5.6 m  $500 m    $944 m           US$ 5.6 m
 *  What … What …  What …    What …           …
 */
/** Blocks on one baseline, their words below them; or, narrow, one below the other, each under its words. */
export function layoutSquares({ rows }: SquaresData, size: SceneSize): Scene {
  if (size.name === 'narrow') return { bands: rows.flatMap((row) => narrowRow(row, rows, size)) };
  const { lines, unit, packing, style } = planBlocks(rows, size.width);
  return {
    bands: lines.flatMap((line, index): readonly Band[] => [
      ...(index === 0 ? [] : [space(gap.betweenLines)]),
      blocksOf(line, packing, size.width / unit),
      wordsOf(line, style, size.width),
    ]),
  };
}

function narrowRow(
  row: SquaresRow,
  rows: readonly SquaresRow[],
  { width }: SceneSize,
): readonly Band[] {
  const most = Math.ceil(Math.max(...rows.map(({ count }) => count)));
  const packing = { across: Math.min(across.most, Math.max(across.least, most)) };
  const { rows: high } = blockSize(row.count, row.isOpen, packing);
  const common = { row: row.id, kind: row.kind, x: 0, width };
  const value = textBlock(valueRuns(row, 'display'), { ...common, top: 0 });
  const question = textBlock(styled(row.question, 'label'), { ...common, top: value.bottom });
  const soft = textBlock(styled(row.soft, 'note'), { ...common, top: question.bottom });
  return [
    ...(row === rows[0] ? [] : [space(gap.betweenRows)]),
    {
      height: soft.bottom + gap.beforeBlock,
      marks: [...value.marks, ...question.marks, ...soft.marks],
    },
    {
      box: [packing.across - 1 + side, high - 1 + side],
      marks: pathsOf(row, packing, 0),
    },
  ];
}

function blocksOf({ blocks }: Line, packing: Packing & { rows: number }, cells: number): Band {
  return {
    box: [cells, packing.rows - 1 + side],
    marks: blocks.flatMap(({ row, share }) => pathsOf(row, packing, share * cells)),
  };
}

function pathsOf(
  { id, kind, count, isOpen }: SquaresRow,
  packing: Packing,
  left: number,
): readonly BoxMark[] {
  const { full, dashed } = packSquares(count, isOpen, packing, left);
  const common = { shape: 'path', row: id, kind } as const;
  return [
    ...(full ? [{ ...common, look: 'bar', d: full } as const] : []),
    ...(dashed ? [{ ...common, look: 'ghost', d: dashed } as const] : []),
  ];
}

// Amounts stand on one line, and so do the questions below them: a "more than" stands above its amount.
function wordsOf({ blocks }: Line, style: 'display' | 'amount', width: number): Band {
  const values = blocks.map(({ row, share, room }) => {
    const place = { row: row.id, kind: row.kind, x: 100 * share, width: room };
    return { row, place, block: textBlock(valueRuns(row, style), { ...place, top: 0 }) };
  });
  const bottom = gap.afterBlocks + Math.max(...values.map(({ block }) => block.bottom));
  const words = values.map(({ row, place, block }) => {
    const question = textBlock(styled(row.question, 'label'), { ...place, top: bottom + 2 });
    const soft = textBlock(styled(row.soft, 'note'), { ...place, top: question.bottom });
    const drop = bottom - block.bottom;
    const value = block.marks.map((mark) => ({ ...mark, y: mark.y + drop }));
    return { marks: [...value, ...question.marks, ...soft.marks], bottom: soft.bottom };
  });
  const ground = blocks.map(({ share, room }): Mark => {
    const from = { x: 100 * share, y: 5 };
    const to = { x: 100 * share + (100 * room) / width, y: 5 };
    return { shape: 'line', look: 'axis', from, to };
  });
  return {
    height: Math.max(...words.map(({ bottom: end }) => end)) + lineHeight('note') / 4,
    marks: [...ground, ...words.flatMap(({ marks }) => marks)],
  };
}

function space(height: number): Band {
  return { height, marks: [] };
}
