/** One row: where it starts (px), and its bar and the end of the bar at the assumed rent, in percent of the width. */
export interface RunRow {
  readonly y: number;
  readonly width: number;
  readonly assumed: number;
}

/** The rents in US$ per GPU-hour: the present one, the report's assumption, the one at the end of the axis. */
export interface Rents {
  readonly now: number;
  readonly assumed: number;
  readonly highest: number;
}

/** The parts of a row, in px from its start: baselines, and the bar. */
export const rowParts = { value: 17, note: 36, bar: 45, barHeight: 24 } as const;

/** The line above all rows: its baseline in px. */
export const stateLine = 14;

/** What the sum has besides: a rule above it, and below its bar the baseline of what the tick means; px from its start. */
export const sumRule = -10;
export const assumedLine = 90;

const pitch = 96;
const firstRow = 34;
const sumRoom = { above: 10, below: 22 };
const lineHeight = 19;

/*
 *  Reported, at US$ 2 …                     state line
 *  US$ 5.328 million  pre-training          value and label
 *  2.664 million GPU hours                  note
 *  █████████████                            bar: width ∝ cost, from zero
 *  …
 *  ──────────────────────────               rule, as on a bill
 *  US$ 5.576 million  V3 in all
 *  ██████████████|                          a tick where it ends at the assumed rent
 *              US$ 2
 *  US$ 294,000  R1's own stage
 *  ├──────────┼──────────┼──                axis
 *  ┌─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─                what is left out: open to the right
 */
/**
 * Takes the GPU-hours of each row, the rents and the number of lines that name what is left out. Gives the rows, which of
 * them is the sum (the largest), the axis and the box (px) and the height of all. The axis ends at the sum at the highest
 * rent.
 */
export function layoutTrainingRun(hours: readonly number[], rents: Rents, lines = 0) {
  const whole = Math.max(...hours);
  const sum = hours.indexOf(whole);
  const share = (amount: number) => (100 * amount) / (whole * rents.highest);
  const rows = hours.map((amount, index): RunRow => ({
    y:
      firstRow +
      index * pitch +
      (index >= sum ? sumRoom.above : 0) +
      (index > sum ? sumRoom.below : 0),
    width: share(amount * rents.now),
    assumed: share(amount * rents.assumed),
  }));
  const axis = (rows.at(-1)?.y ?? 0) + rowParts.bar + rowParts.barHeight + 16;
  const box = { y: axis + 44, height: 46 + lines * lineHeight };
  return { rows, sum, axis, share, box, height: box.y + box.height + 2 };
}

/** Takes the number of a line in the box of what is left out and gives its baseline in px from the box's top. */
export function boxLine(index: number): number {
  return 51 + index * lineHeight;
}
