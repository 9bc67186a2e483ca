import { scaleLinear } from 'd3';
import type { Kind } from '../../content/ledger/schema.ts';
import type { Run } from '../frame/figure-data.ts';
import { lineHeight, sceneWidth, styled, textBlock } from '../frame/scene-text.ts';
import type { Mark, Scene, SceneSize } from '../frame/scene.ts';

/** A row as it is drawn: all numbers are in one unit. */
export interface RangeRow {
  readonly id: string;
  readonly kind: Kind;
  readonly value: number;
  readonly range?: { readonly low: number; readonly high: number };
  readonly label: readonly Run[];
  readonly number: Run;
  /** What it may be, in words: "180,000 to 400,000"; empty where nobody says. */
  readonly span: string;
}

/** The rows from top to bottom, and what their bands are. */
export interface RangesData {
  readonly rows: readonly RangeRow[];
  readonly band: string;
}

const thick = 14;
const gap = 16;

/*
 *  wide, full                                    narrow
 *  What it is   ░░░░░●░░░░░░  250,000            250,000  What it is
 *                             180,000 to 400,000 180,000 to 400,000
 *  What else         ●        12                 ░░░░░●░░░░░░
 */
/** A dot at each number in the band of what it may be; words beside them, or above where there is no room. */
export function layoutRanges({ rows, band }: RangesData, size: SceneSize): Scene {
  const isWide = size.name !== 'narrow';
  // A column of its own for the labels, no wider than they are.
  const longest = Math.max(...rows.map(({ label }) => sceneWidth(styled(label, 'plain'))));
  const labelWidth = isWide ? Math.min(size.width * 0.28, longest + 1) : size.width;
  const start = isWide ? (100 * (labelWidth + 16)) / size.width : 0;
  const beside = isWide ? Math.max(...rows.map(besideWidth)) + 12 : 8;
  const end = Math.max(100 - (100 * beside) / size.width, start + 10);
  const most = Math.max(...rows.map(({ value, range }) => range?.high ?? value));
  const across = scaleLinear([0, most], [start, end]);
  const marks: Mark[] = [];
  let y = 4;
  for (const row of rows) {
    const { id, kind, value, range, label, number, span } = row;
    const common = { row: id, kind };
    const words = isWide
      ? styled(label, 'plain')
      : [
          ...styled([number], 'value'),
          { text: '  ', style: 'plain' as const },
          ...styled(label, 'plain'),
        ];
    const named = textBlock(words, { ...common, x: 0, top: y, width: labelWidth });
    const spanned = textBlock(styled([{ text: span }], 'note'), {
      ...common,
      x: 0,
      top: named.bottom,
      width: size.width,
    });
    const said = isWide || span === '' ? named : spanned;
    const besideHeight = lineHeight('value') + (span ? lineHeight('note') : 0);
    const height = isWide ? Math.max(named.bottom - y, besideHeight) : said.bottom - y + thick + 4;
    const middle = isWide ? y + height / 2 : said.bottom + 4 + thick / 2;
    const lift = isWide ? (height - (named.bottom - y)) / 2 : 0;
    marks.push(...named.marks.map((mark) => ({ ...mark, y: mark.y + lift })));
    if (!isWide && span) marks.push(...spanned.marks);
    marks.push({
      ...common,
      shape: 'line',
      look: 'stem',
      from: { x: start, y: middle },
      to: { x: across(value), y: middle },
    });
    if (range) {
      const [from, to] = [across(range.low), across(range.high)];
      marks.push({
        ...common,
        shape: 'rect',
        look: 'ground',
        x: from,
        y: middle - thick / 2,
        width: to - from,
        height: thick,
      });
      for (const x of [from, to]) {
        marks.push({
          ...common,
          shape: 'line',
          look: 'stem',
          from: { x, y: middle - thick / 2 },
          to: { x, y: middle + thick / 2 },
        });
      }
    }
    marks.push({ ...common, shape: 'circle', look: 'bar', x: across(value), y: middle, r: 6 });
    if (isWide) {
      const top = middle - besideHeight / 2;
      const text = (runs: readonly Run[], style: 'value' | 'note', at: number): Mark => ({
        ...common,
        shape: 'text',
        x: across(range?.high ?? value),
        dx: 12,
        y: at,
        runs: styled(runs, style),
      });
      marks.push(text([number], 'value', top + lineHeight('value') * 0.78));
      if (span) {
        const below = top + lineHeight('value') + lineHeight('note') * 0.72;
        marks.push(text([{ text: span }], 'note', below));
      }
    }
    y += height + gap;
  }
  y -= gap;
  // On phones it would cross the words above each dot.
  if (isWide) {
    marks.push({
      shape: 'line',
      look: 'axis',
      from: { x: start, y: 0 },
      to: { x: start, y: y + 4 },
    });
  }
  const words = textBlock(styled([{ text: band }], 'note'), {
    annotation: true,
    x: start,
    top: y + 10,
    width: (size.width * (100 - start)) / 100,
  });
  marks.push(...words.marks);
  return { bands: [{ height: words.bottom + 4, marks }] };
}

function besideWidth({ number, span }: RangeRow): number {
  return (
    12 +
    Math.max(sceneWidth(styled([number], 'value')), sceneWidth(styled([{ text: span }], 'note')))
  );
}
