import type { Lane } from '../../content/ledger/schema.ts';
import { pushApart } from '../frame/push-apart.ts';
import { breakRuns, type TextRun } from '../frame/runs.ts';
import type { Size } from '../frame/sizes.ts';
import type { TimeSpan } from '../frame/time.ts';
import { laneOrder, lanePlaces, wordsWidth } from './lanes.ts';
import { freeOf } from './rules.ts';

/** An event to draw: its lane, its time, a first line that is not broken, and paragraphs. */
export interface TimelineDatum {
  readonly id: string;
  readonly lane: Lane;
  readonly time: TimeSpan;
  readonly head: readonly TextRun[];
  readonly text: readonly (readonly TextRun[])[];
}

/** An event drawn: its mark on its lane, its words and what leads from one to the other. x in percent, y in px. */
export interface PlacedEvent {
  readonly id: string;
  /** `length` is 0 for a day; a month or a year is as long as it lasts. */
  readonly mark: { readonly x: number; readonly y: number; readonly length: number };
  /** Level from the mark to `bend`, then straight to the words; none where they stand at the mark. */
  readonly leader?: {
    readonly bend: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  };
  readonly words: { readonly x: number; readonly y: number; readonly height: number };
  readonly lines: readonly (readonly TextRun[])[];
}

/** From one baseline to the next, in px. */
export const lineHeight = 18;

const perYear = { narrow: 160, wide: 100 };
const between = 16;
const near = lineHeight / 2;

/*
 *  Machines     Rules       DeepSeek    Money        on phones the lanes stand close together and
 *  2020 ─────────────────────────────────────────    all words in one column beside them:
 *       ┃ a year                                       2020 │ │ │ │
 *  2021 ─────────────────────────────────────────           ┃─┼─┼─┼── a year
 *                   ● a day   │         ╱ pushed up         │ ● │ │
 *                             ┃ a month ●                   │ └─┼─┼─╲
 *                                       ╲ pushed down       │ │ │ │  ╲ a day
 */
/**
 * Takes events in order of time and a size; gives lanes, years, marks on one true scale of time, words pushed apart
 * within each column of words, and the height of all (px).
 */
export function layoutTimeline(data: readonly TimelineDatum[], size: Size) {
  const { lanes, stair, headHeight, rule } = lanePlaces[size.name];
  const firstYear = Math.floor(Math.min(...data.map(({ time }) => time.start)));
  const lastMoment = Math.max(...data.map(({ time }) => time.end));
  const position = (moment: number) =>
    Math.round(headHeight + (moment - firstYear) * perYear[size.name]);

  const broken = data.map(({ id, lane, time, head, text }) => {
    const lines = [head, ...text.flatMap((runs) => breakRuns(runs, wordsWidth))];
    const middle = position((time.start + time.end) / 2);
    return { id, time, lines, middle, ...lanes[lane], height: lines.length * lineHeight };
  });
  const tops = new Map(
    [...new Set(broken.map(({ words }) => words))].flatMap((column) => {
      const inColumn = broken.filter(({ words }) => words === column);
      const boxes = inColumn.map(({ middle, height }) => ({ wanted: middle - near, height }));
      const placed = pushApart(boxes, between, headHeight - near);
      return inColumn.map(({ id }, index) => [id, Math.round(placed[index] ?? 0)] as const);
    }),
  );
  const events = broken.map(
    ({ id, time, dot, bend, words, lines, middle, height }): PlacedEvent => {
      const y = tops.get(id) ?? 0;
      const isDay = time.end - time.start < 2 / 365;
      // A little short of its ends, so that a year does not run into the next.
      const [from, to] = isDay
        ? [middle, middle]
        : [position(time.start) + 1, position(time.end) - 1];
      const leader = { bend, y1: middle, x2: words - 1, y2: y + near };
      return {
        id,
        lines,
        mark: { x: dot, y: from, length: to - from },
        ...(bend === dot && Math.abs(leader.y2 - middle) <= near ? {} : { leader }),
        words: { x: words, y, height },
      };
    },
  );
  const end = position(lastMoment) + 8;
  // A column of words reaches from its own lane to the next.
  const columnEnds = laneOrder.map((lane) => lanes[lane].dot);
  const taken = broken.map(({ id, bend, words: x, height }) => {
    const y = tops.get(id) ?? 0;
    const right = columnEnds.find((end) => end > x) ?? 100;
    return { x1: bend, x2: right, y1: y, y2: y + height };
  });
  return {
    events,
    lanes: laneOrder.map((lane, index) => {
      const y = stair * index + 14;
      return { lane, x: lanes[lane].dot, y, from: y + 6, to: end };
    }),
    years: Array.from({ length: Math.ceil(lastMoment) - firstYear }, (_, index) => {
      const y = position(firstYear + index);
      return { text: String(firstYear + index), y, rules: freeOf(taken, y, rule) };
    }),
    height: Math.max(end, ...events.map(({ words: { y, height } }) => y + height)),
  };
}
