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

/** The line above all rows, and the line under the first bar: baselines in px, from the top and from the row's start. */
export const stateLine = 14;
export const assumedLine = 90;

const pitch = 100;
const firstRow = 34;
const assumedRoom = 22;
const lineHeight = 19;

/*
 *  Reported, at US$ 2 …          state line
 *  US$ 5.576 million  run        value and label
 *  2.788 million GPU hours       note
 *  ██████████████|               bar: width ∝ cost, from zero; a tick where it ends at the assumed rent
 *              US$ 2             only in the first row
 *  …
 *  ├──────────┼──────────┼──     axis
 *  ┌─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─ ─     what is left out: open to the right
 */
/**
 * Takes the GPU-hours of each row, the whole run first, the rents and the number of lines that name what is left out.
 * Gives the rows, the axis and the box (px) and the height of all. The axis ends at the whole run at the highest rent.
 */
export function layoutTrainingRun(hours: readonly number[], rents: Rents, lines = 0) {
  const [whole = 0] = hours;
  const share = (amount: number) => (100 * amount) / (whole * rents.highest);
  const rows = hours.map((amount, index): RunRow => ({
    y: firstRow + index * pitch + (index > 0 ? assumedRoom : 0),
    width: share(amount * rents.now),
    assumed: share(amount * rents.assumed),
  }));
  const axis = firstRow + hours.length * pitch + assumedRoom - 12;
  const box = { y: axis + 44, height: 46 + lines * lineHeight };
  return { rows, axis, share, box, height: box.y + box.height + 2 };
}

/** Takes the number of a line in the box of what is left out and gives its baseline in px from the box's top. */
export function boxLine(index: number): number {
  return 51 + index * lineHeight;
}
