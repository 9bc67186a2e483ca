import { scaleLinear } from 'd3';
import { textStyles, textWidth } from '../frame/measure.ts';
import { sizes } from '../frame/sizes.ts';
import { columns, layoutRow, type EvidenceDatum, type EvidenceRow } from './row-layout.ts';
import type { TimeSpan } from '../frame/time.ts';
import { layoutTimeline } from './timeline-layout.ts';

/** A piece of the spine between two dots (px); `skips` where it leaps over more than a year. */
interface SpinePiece {
  readonly y1: number;
  readonly y2: number;
  readonly skips: boolean;
}

/** The room above the axis for its title, in px. */
export const headHeight = 26;
const axisHeight = 24;
const beforeReference = 38;
const beforeRows = 26;
const betweenRows = 24;
const leap = 30;

/*
 *        ●●  ● ●   ●       a true axis of time: when each statement was made
 *  ├───┼───┼───┼───┤
 *                        │ the amount to compare with, once in words, then a tick at every bar
 *  ● 31 Jan 2025   about 50,000 GPUs      SemiAnalysis
 *  │               Access: Hopper GPUs    That is what …
 *  │               ▨▨▨▨▨▨▨│────────────
 *  ┊                                                       more than a year without a statement
 *  ● 16 Apr 2025   …
 */
/**
 * The whole picture as a file has it; a page writes the rows as HTML (EvidenceRow.astro) and draws the axis alone. Takes the
 * statements and an amount to compare them with; gives the time axis, a row for each statement in
 * order of date, the spine between their dots and the height of all (px). One linear scale from zero for all bars;
 * `mark` is where the amount stands on it (percent).
 */
export function layoutFleetEvidence(
  data: readonly EvidenceDatum[],
  reference: { readonly amount: number; readonly text: string },
) {
  const sorted = [...data].sort((a, b) => (a.time?.end ?? Infinity) - (b.time?.end ?? Infinity));
  const timeline = layoutTimeline(
    sorted.flatMap(({ id, time }) => (time ? [{ id, time }] : [])),
    headHeight,
    sizes.wide,
  );
  const place = columns;
  const most = Math.max(...sorted.map(({ amount, range }) => range?.high ?? amount ?? 0));
  const widthOf = scaleLinear([0, most], [0, place.number.width]);

  const mark = place.number.x + widthOf(reference.amount);
  const labelWidth = textWidth(reference.text, textStyles.note) + 10;
  const fits = (mark / 100) * sizes.wide.width + labelWidth <= sizes.wide.width;

  const referenceY = timeline.base + axisHeight + beforeReference;
  let y = referenceY + beforeRows;
  const rows: EvidenceRow[] = [];
  const spine: SpinePiece[] = [];
  for (const [index, datum] of sorted.entries()) {
    const before = rows.at(-1);
    const skips = isSilence(sorted[index - 1]?.time, datum.time);
    if (skips) y += leap;
    const row = layoutRow(datum, y, widthOf);
    if (before) spine.push({ y1: before.dot, y2: row.dot, skips });
    rows.push(row);
    y = row.bottom + betweenRows;
  }
  return {
    timeline,
    rows,
    spine,
    columns: place,
    mark,
    reference: { x: fits ? mark : place.number.x, y: referenceY },
    height: (rows.at(-1)?.bottom ?? y) + 8,
  };
}

/** Takes the times of two neighbouring statements and tells whether more than a year lies between them. */
export function isSilence(before: TimeSpan | undefined, after: TimeSpan | undefined): boolean {
  return before !== undefined && after !== undefined && after.start - before.end > 1;
}
