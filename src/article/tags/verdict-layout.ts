import { scaleBand } from 'd3';

/** Height of one row, in px. */
const rowHeight = 28;

/**
 * A row of dots for each verdict, from the count of its claims: `dots` are centres in percent of the width, `y` the
 * middle of the row in px. Every row has the same pitch, so that rows can be compared.
 */
export function layoutVerdicts(counts: readonly number[]) {
  const most = Math.max(1, ...counts);
  const pitch = scaleBand<number>([...Array(most).keys()], [0, 100]);
  const rows = counts.map((count, row) => ({
    y: (row + 0.5) * rowHeight,
    dots: Array.from({ length: count }, (_, dot) => (pitch(dot) ?? 0) + pitch.bandwidth() / 2),
  }));
  return { rows, height: counts.length * rowHeight };
}
