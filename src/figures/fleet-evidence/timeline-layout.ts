import { scaleLinear } from 'd3';
import type { Size } from '../frame/sizes.ts';
import type { TimeSpan } from '../frame/time.ts';

/** A dot on the axis: its middle (x in percent, y in px) and, where only a longer stretch of time is known, that stretch. */
export interface PlacedMoment {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly span?: { readonly x1: number; readonly x2: number };
}

/** A year of the axis: where it begins and its middle, in percent. */
export interface PlacedYear {
  readonly text: string;
  readonly x: number;
  readonly middle: number;
}

/** The radius of a dot, in px. */
export const dotRadius = 5;

/** The radius of the dot of a statement without a number. */
export const smallRadius = 3;

const step = 2 * dotRadius + 2;

/*
 *                       ●
 *                       ●          a dot that would touch another rises above it
 *  ──●───  ──●───       ● ● ● ●    a line where only the year is known
 *  ├──────┼──────┼──────┼──────┤
 *    2020   2021   2022   2023
 */
/** Takes statements with their time, a top (px) and a size; gives their dots on a true axis of whole years and its `base` (px). */
export function layoutTimeline(
  data: readonly { readonly id: string; readonly time: TimeSpan }[],
  top: number,
  size: Size,
) {
  const first = Math.floor(Math.min(...data.map(({ time }) => time.start)));
  const last = Math.ceil(Math.max(...data.map(({ time }) => time.end)));
  const position = scaleLinear([first, last], [0, 100]);
  const radius = (dotRadius / size.width) * 100;
  const rightmost: number[] = [];

  const raised = data.map(({ id, time }) => {
    const [x1, x2] = [position(time.start), position(time.end)];
    const x = (x1 + x2) / 2;
    // A little short of its ends, so that a year does not run into the next.
    const span = x2 - x1 > 2 * radius ? { x1: x1 + radius / 2, x2: x2 - radius / 2 } : undefined;
    const [left, right] = span ? [x1, x2] : [x - radius, x + radius];
    const level = [...rightmost, -Infinity].findIndex((taken) => taken <= left);
    rightmost[level] = right;
    return { id, x, level, ...(span && { span }) };
  });

  const base = top + rightmost.length * step + 3;
  const years = Array.from({ length: last - first }, (_, index): PlacedYear => {
    const year = first + index;
    return { text: String(year), x: position(year), middle: position(year + 0.5) };
  });
  const moments = raised.map(({ level, ...moment }): PlacedMoment => ({
    ...moment,
    y: base - step * (level + 0.5) - 2,
  }));
  return { moments, years, base };
}
