import { breakRuns, type PlacedLine, type TextRun } from './runs.ts';

/** From one baseline to the next, in px. */
export const lineHeight = 19;

/**
 * Takes a paragraph's runs, the px it may be wide, where its lines start (percent of the plot) and the baseline before
 * it (px) and gives its lines, one below the other.
 */
export function placeLines(
  runs: readonly TextRun[],
  width: number,
  x: number,
  y: number,
): readonly PlacedLine[] {
  return breakRuns(runs, width).map((line, index) => ({
    x,
    y: y + lineHeight * (index + 1),
    runs: line,
  }));
}
