import type { Lane } from '../../ledger/schema.ts';
import { pushApart } from '../frame/push-apart.ts';
import { breakRuns, type PlacedLine, type TextRun } from '../frame/runs.ts';
import type { Size } from '../frame/sizes.ts';
import type { TimeSpan } from '../frame/time.ts';
import { lanePlaces, laneOrder } from './lanes.ts';

/** An event to draw: its lane, its time and its paragraphs. */
export interface TimelineDatum {
  readonly id: string;
  readonly lane: Lane;
  readonly time: TimeSpan;
  readonly text: readonly (readonly TextRun[])[];
}

/** An event drawn: its mark on its lane, its lines and what leads from one to the other. x in percent, y in px. */
export interface PlacedEvent {
  readonly id: string;
  /** `length` is 0 for a day; a month or a year is as long as it lasts. */
  readonly mark: { readonly x: number; readonly y: number; readonly length: number };
  /** Level from the mark to `bend`, then straight to the text. */
  readonly leader: {
    readonly bend: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  };
  readonly lines: readonly PlacedLine[];
}

const perYear = { narrow: 190, wide: 112 };
const lineHeight = 18;
const between = 16;

/*
 *  Machines     Rules       DeepSeek    Money        on phones the lanes stand close together and
 *  2020 ─────────────────────────────────────────    all texts in one column beside them:
 *       ┃ a year                                       2020 │ │ │ │
 *  2021 ─────────────────────────────────────────           ┃─┼─┼─┼── a year
 *                   ● a day   │         ╱ pushed up         │ ● │ │
 *                             ┃ a month ●                   │ └─┼─┼─╲
 *                                       ╲ pushed down       │ │ │ │  ╲ a day
 */
/**
 * Takes events in order of time and a size; gives lanes, years, marks on one true scale of time, texts pushed apart
 * within each column of text, and the height of all (px).
 */
export function layoutTimeline(data: readonly TimelineDatum[], size: Size) {
  const places = lanePlaces[size.name];
  const { headHeight } = places;
  const firstYear = Math.floor(Math.min(...data.map(({ time }) => time.start)));
  const lastMoment = Math.max(...data.map(({ time }) => time.end));
  const position = (moment: number) =>
    Math.round(headHeight + (moment - firstYear) * perYear[size.name]);

  const texts = data.map(({ id, lane, time, text }) => {
    const { dot, bend, words, width } = places.lanes[lane];
    const lines = text.flatMap((runs) => breakRuns(runs, (width / 100) * size.width));
    const middle = position((time.start + time.end) / 2);
    return { ...{ id, time, dot, bend, words, lines, middle }, height: lines.length * lineHeight };
  });
  const columns = [...new Set(texts.map(({ words }) => words))];
  const tops = new Map(
    columns.flatMap((column) => {
      const inColumn = texts.filter(({ words }) => words === column);
      const boxes = inColumn.map(({ middle, height }) => ({
        wanted: middle - lineHeight / 2,
        height,
      }));
      const placed = pushApart(boxes, between, headHeight - lineHeight / 2);
      return inColumn.map(({ id }, index) => [id, Math.round(placed[index] ?? 0)] as const);
    }),
  );

  const events = texts.map(({ id, time, dot, bend, words, lines, middle }): PlacedEvent => {
    const top = tops.get(id) ?? 0;
    const isDay = time.end - time.start < 2 / 365;
    const [from, to] = isDay ? [middle, middle] : [position(time.start), position(time.end)];
    return {
      id,
      mark: { x: dot, y: from, length: to - from },
      leader: { bend, y1: middle, x2: words - 1, y2: top + lineHeight / 2 },
      lines: lines.map((runs, index) => ({ x: words, y: top + 14 + index * lineHeight, runs })),
    };
  });
  const end = position(lastMoment) + 8;
  return {
    events,
    lanes: laneOrder.map((lane, index) => {
      const y = places.stair * index + 14;
      return { lane, x: places.lanes[lane].dot, y, from: y + 6, to: end };
    }),
    years: Array.from({ length: Math.ceil(lastMoment) - firstYear }, (_, index) => {
      return { text: String(firstYear + index), y: position(firstYear + index) };
    }),
    rule: places.rule,
    height: Math.max(end, ...events.map(({ lines }) => (lines.at(-1)?.y ?? 0) + 8)),
  };
}
