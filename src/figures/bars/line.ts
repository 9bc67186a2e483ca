import { scaleLinear } from 'd3';
import { breakScene, lineHeight, sceneWidth, styled, textBlock } from '../frame/scene-text.ts';
import type { Mark, Scene, SceneSize, SceneText } from '../frame/scene.ts';
import { placeInLanes, type Lanes, type Words } from './lanes.ts';
import type { BarRow, BarsData } from './layout.ts';

const radius = 6;
// Between the line and the words nearest to it, and between two lanes of words, in px.
const besideLine = 16;
const gap = 8;
// What has no end leaves the line: this much, in px, or a tenth of the width.
const arrow = 44;

/** The words of a row: `at` is where its dot is, `x` where its words begin or end, in percent. */
interface RowWords extends Words {
  readonly row: BarRow;
  readonly at: number;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly width: number;
  readonly height: number;
}

/*
 *      US$ 212,000                    more than US$ 1.3 million
 *      What it is                                    What it is
 *      |                                              |
 *  ├──o●──────────────────────────────────────────────●────────→
 *     |
 *     US$ 174,000
 *     What else
 */
/** Dots on one line from zero, to the largest number: the words of each stand above or below, and "more than" is an arrow. */
export function layoutLine({ rows }: BarsData, size: SceneSize): Scene {
  const isOpen = rows.some((row) => row.isOpen);
  const end = isOpen ? 100 - Math.max(10, (100 * arrow) / size.width) : 99;
  const across = scaleLinear([0, Math.max(...rows.map(({ amount }) => amount))], [0, end]);
  const byAmount = [...rows].sort((one, other) => other.amount - one.amount);
  const { above, below } = placeInLanes(
    byAmount.map((row) => wordsOf(row, across(row.amount), size)),
  );
  const line = heightOf(above) + besideLine;
  const ink = { shape: 'line', look: 'axis' } as const;
  const marks: Mark[] = [
    { ...ink, from: { x: 0, y: line }, to: { x: end, y: line } },
    ...[0, end].map((x): Mark => ({ ...ink, from: { x, y: line - 6 }, to: { x, y: line + 6 } })),
  ];
  let top = line - besideLine;
  for (const lane of above) {
    const high = laneHeight(lane);
    for (const words of lane) {
      const bottom = top;
      marks.push(...written(words, bottom - words.height), stem(words, bottom + 2, line));
    }
    top -= high + gap;
  }
  let y = line + besideLine;
  for (const lane of below) {
    for (const words of lane) marks.push(...written(words, y), stem(words, line, y));
    y += laneHeight(lane) + gap;
  }
  marks.push(...[...above, ...below].flat().flatMap(({ row, at }) => dot(row, at, line)));
  const height = below.length > 0 ? line + besideLine + heightOf(below) : line + radius;
  return { bands: [{ height: height + 3, marks: inOrder(marks, rows) }] };
}

function wordsOf(row: BarRow, at: number, size: SceneSize): RowWords {
  const anchor = at > 50 ? 'end' : 'start';
  const x = anchor === 'end' && row.isOpen ? 100 : at;
  const room = size.width * (anchor === 'end' ? x / 100 : 1 - x / 100);
  const label = breakScene(styled(row.label, 'plain'), Math.min(room, 240));
  const width = Math.max(
    sceneWidth(styled([row.number], 'display')),
    ...label.map((each) => sceneWidth(each)),
  );
  const edge = (size.width * x) / 100;
  return {
    row,
    at,
    x,
    anchor,
    width: width + 1,
    height: lineHeight('display') + label.length * lineHeight('plain'),
    left: anchor === 'end' ? edge - width : edge,
    right: anchor === 'end' ? edge : edge + width,
    stem: (size.width * at) / 100,
  };
}

function written({ row, x, anchor, width }: RowWords, top: number): readonly SceneText[] {
  const place = { row: row.id, kind: row.kind, x, anchor, width };
  const number = textBlock(styled([row.number], 'display', true), { ...place, top });
  const label = textBlock(styled(row.label, 'plain'), { ...place, top: number.bottom });
  return [...number.marks, ...label.marks];
}

function stem({ row, at }: RowWords, from: number, to: number): Mark {
  const common = { row: row.id, kind: row.kind };
  return { ...common, shape: 'line', look: 'rule', from: { x: at, y: from }, to: { x: at, y: to } };
}

function dot(
  { id: row, kind, hypothetical, isOpen }: BarRow,
  x: number,
  y: number,
): readonly Mark[] {
  const common = { row, kind } as const;
  const line = { ...common, shape: 'line', look: 'stem' } as const;
  return [
    ...(isOpen
      ? [
          { ...line, from: { x, y }, to: { x: 100, y } },
          { ...line, from: { x: 100, dx: -9, y: y - 6 }, to: { x: 100, dx: 0, y } },
          { ...line, from: { x: 100, dx: -9, y: y + 6 }, to: { x: 100, dx: 0, y } },
        ]
      : []),
    { ...common, shape: 'circle', look: hypothetical ? 'ghost' : 'bar', x, y, r: radius },
  ];
}

function laneHeight(lane: readonly RowWords[]): number {
  return Math.max(...lane.map(({ height }) => height));
}

function heightOf(lanes: Lanes<RowWords>): number {
  return (
    lanes.reduce((sum, lane) => sum + laneHeight(lane) + gap, 0) - (lanes.length > 0 ? gap : 0)
  );
}

// The marks of a row stand together, in the order of the table: the line first.
function inOrder(marks: readonly Mark[], rows: readonly BarRow[]): readonly Mark[] {
  const own = ({ id }: BarRow) => marks.filter((mark) => mark.row === id);
  return [...marks.filter(({ row }) => row === undefined), ...rows.flatMap(own)];
}
