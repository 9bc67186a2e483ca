import { cumsum } from 'd3';
import type { Run } from '../frame/figure-data.ts';
import { lineHeight, sceneWidth, styled, textBlock, type SceneRun } from '../frame/scene-text.ts';
import type { Mark } from '../frame/scene.ts';
import { oneYearRow, type Bill, type Named } from './bill.ts';

/** The scales of all bills of a figure, and its width in px. */
export interface Scales {
  /** Dollars a year in px. */
  readonly up: (amount: number) => number;
  /** Years in percent of the width. */
  readonly across: (years: number) => number;
  readonly width: number;
}

/** A bill drawn: px above and below its ground, and its marks from a place across (percent) and down (px). */
export interface DrawnBill {
  readonly above: number;
  readonly below: number;
  readonly marks: (x: number, ground: number) => readonly Mark[];
}

const plateHeight = 24;

/*
 *          or all in one year ┌┄┄┄┄┐    above it: the heading's last line stands on the bars, what is said of the tower
 *   All of it                 ┆    ┆    begins with its top, and the two never meet
 *   $2.54 billion             ┆    ┆
 *   Luk: $640 m a year        ┆    ┆
 *  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
 *  ┌ Operation ───────┬───────┬────┐
 *  ├ Servers ─────────┼───────┼────┤
 *  └──────┴───────────┴───────┴────┘    ground
 *   year 1      2         3     4
 */
/** Draws one bill on the scales of all. */
export function drawBill(bill: Bill, year: (number: number) => string, scales: Scales): DrawnBill {
  const { up, across, width } = scales;
  const { total, heading, period, yearly, oneYear } = bill;
  const room = (years: number) => (across(years) * width) / 100;
  const bars = barsOf(bill, up);
  const top = Math.max(bars.at(-1)?.top ?? 0, yearly ? up(yearly.amount) : 0);
  // The last year is the tower's: what is written above the bars ends before it.
  const words = room(oneYear ? period - 1 : period) - 8;
  const head = stacked(
    [
      { words: styled(heading, 'plain'), of: total },
      { words: styled([total.number], 'display'), of: total },
      ...(yearly ? [{ words: styled(yearly.name, 'note'), of: yearly }] : []),
    ],
    words,
  );
  const tower =
    oneYear && bars.length > 0 ? towerOf(bill, bars, oneYear, scales, words) : undefined;
  const above = Math.max(tower?.top ?? 0, top + 6 + head.height + (tower ? tower.said + 8 : 0));
  const thin = bars.filter((bar) => bar.height < plateHeight);
  const foot = stacked(
    thin.map(({ layer }) => ({ words: labelOf(layer), of: layer })),
    room(period),
  );
  const ticks = lineHeight('note') + 8;
  return {
    above: above + 4,
    below: ticks + foot.height,
    marks: (x, ground) => [
      ...drawBars(bars, across(period), x, ground),
      ...Array.from({ length: period - 1 }, (_, index): Mark => {
        const at = x + across(index + 1);
        const end = { x: at, y: ground - (bars.at(-1)?.top ?? 0) };
        return { shape: 'line', look: 'paper', from: { x: at, y: ground }, to: end };
      }),
      ...bars.flatMap((bar) => (thin.includes(bar) ? [] : plate(bar, x, ground))),
      ...(tower?.marks(x, ground, ground - above) ?? []),
      ...(yearly ? [measure(yearly, x, ground - up(yearly.amount), across(period))] : []),
      ...head.marks(x, ground - top - 6 - head.height),
      ...axis(period, year, { x, ground, across }),
      ...foot.marks(x, ground + ticks),
    ],
  };
}

/** A layer as a bar: its height and its upper edge, in px above the ground. */
interface Bar {
  readonly layer: Named;
  readonly height: number;
  readonly top: number;
}

function barsOf({ layers, period }: Bill, up: Scales['up']): readonly Bar[] {
  const tops = cumsum(layers, ({ amount }) => amount / period);
  return layers.map((layer, index) => ({
    layer,
    height: up(layer.amount / period),
    top: up(tops[index] ?? 0),
  }));
}

function drawBars(bars: readonly Bar[], width: number, x: number, ground: number): readonly Mark[] {
  return bars.map(({ layer: { id: row, kind }, height, top }) => {
    return { row, kind, shape: 'rect', look: 'bar', x, y: ground - top, width, height };
  });
}

// A label on a plate of its own: letters do not stand on a hatching.
function plate({ layer, height, top }: Bar, x: number, ground: number): readonly Mark[] {
  const runs = labelOf(layer);
  const common = { row: layer.id, kind: layer.kind, x };
  const middle = ground - top + height / 2;
  const box = { y: middle - plateHeight / 2, width: { px: sceneWidth(runs) + 14 } };
  return [
    { ...common, shape: 'rect', look: 'paper', dx: 8, height: plateHeight, ...box },
    { ...common, shape: 'text', dx: 15, y: middle + 5, runs },
  ];
}

function labelOf({ name, number }: Named): readonly SceneRun[] {
  return [...styled(name, 'plain'), { text: ' ', style: 'plain' }, ...styled([number], 'label')];
}

// The uppermost layer again, all of it in the last year: its top and the height of what is said of it, in px.
function towerOf(
  { period }: Bill,
  bars: readonly Bar[],
  words: readonly Run[],
  { up, across }: Scales,
  width: number,
) {
  const [last] = bars.slice(-1);
  if (!last) throw new Error('a bill has no layers');
  const { id, kind, amount } = last.layer;
  const common = { row: oneYearRow(id), kind };
  const height = up(amount);
  const top = last.top - last.height + height;
  const said = (x: number, y: number) =>
    textBlock(styled(words, 'note'), { ...common, x, dx: -8, anchor: 'end', top: y, width });
  return {
    top,
    said: said(0, 0).bottom,
    marks: (x: number, ground: number, wordsTop: number): readonly Mark[] => {
      const left = x + across(period - 1);
      const box = { x: left, y: ground - top, width: across(1), height };
      return [{ ...common, shape: 'rect', look: 'ghost', ...box }, ...said(left, wordsTop).marks];
    },
  };
}

// In ink, as a measure held to the bars: in an estimate's colour it would be lost on their edge.
function measure({ id: row }: Named, x: number, y: number, width: number): Mark {
  return { row, shape: 'line', look: 'stem', from: { x, y }, to: { x: x + width, y } };
}

function axis(
  period: number,
  year: (number: number) => string,
  {
    x,
    ground,
    across,
  }: { readonly x: number; readonly ground: number; readonly across: Scales['across'] },
): readonly Mark[] {
  const end = { x: x + across(period), y: ground };
  return [
    { shape: 'line', look: 'axis', from: { x, y: ground }, to: end },
    ...Array.from({ length: period }, (_, index): Mark => {
      const text = index === 0 ? year(1) : String(index + 1);
      const at = { x: x + across(index + 0.5), y: ground + lineHeight('note') + 1 };
      return { shape: 'text', anchor: 'middle', ...at, runs: styled([{ text }], 'note') };
    }),
  ];
}

// Paragraphs one below the other: their height, and their marks from a place on.
function stacked(
  paragraphs: readonly {
    readonly words: readonly SceneRun[];
    readonly of: Pick<Named, 'id' | 'kind'>;
  }[],
  width: number,
) {
  const draw = (x: number, from: number) => {
    let top = from;
    const marks = paragraphs.flatMap(({ words, of: { id: row, kind } }) => {
      const text = textBlock(words, { row, kind, x, top, width });
      top = text.bottom;
      return text.marks;
    });
    return { marks, bottom: top };
  };
  return { height: draw(0, 0).bottom, marks: (x: number, top: number) => draw(x, top).marks };
}
