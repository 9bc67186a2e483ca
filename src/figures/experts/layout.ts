import { lineHeight, placeLines } from '../frame/place-lines.ts';
import type { PlacedLine, TextRun } from '../frame/runs.ts';
import type { Size } from '../frame/sizes.ts';

/** The words of the picture, each a paragraph. */
export interface ExpertsWords {
  readonly field: readonly (readonly TextRun[])[];
  readonly shared: readonly TextRun[];
  readonly parameters: readonly (readonly TextRun[])[];
}

/** The field of experts: one unit is one expert. */
export const columns = 32;

/** The height of one expert and of the bar, in px. */
export const cellHeight = 18;

// Between paragraphs, in px.
const breath = 3;

/** Takes an expert's number, from 0, and gives its column and row in the field. */
export function placeExpert(expert: number): { readonly column: number; readonly row: number } {
  return { column: expert % columns, row: Math.floor(expert / columns) };
}

/*
 *  256 experts …      lines
 *  ▯▯▯▮▯▯▯▯▯▯         the field: columns stretch with the plot, rows do not
 *  ▮ 1 expert …       the shared one, its words on its right
 *  37 billion …       lines
 *  ▬▯▯▯▯▯▯▯▯▯         the bar: all parameters, those at work filled
 */
/**
 * Takes the words, the number of experts in the field, the share of parameters at work and a size and gives the lines,
 * the tops of field, shared expert and bar (px), the field's rows, the filled part (percent) and the height (px).
 */
export function layoutExperts(words: ExpertsWords, experts: number, share: number, size: Size) {
  const lines: PlacedLine[] = [];
  const rows = Math.ceil(experts / columns);
  const field = write(words.field, -4, 0) + 9;
  const shared = field + rows * cellHeight + 8;
  const afterCell = 5;
  const below = write([words.shared], shared + cellHeight - 4 - lineHeight, afterCell);
  const bar = write(words.parameters, below + 18, 0) + 10;
  return { lines, rows, field, shared, bar, filled: share * 100, height: bar + cellHeight + 2 };

  // Writes paragraphs below y, from x (percent) to the right edge, and gives the last baseline.
  function write(paragraphs: readonly (readonly TextRun[])[], y: number, x: number): number {
    let end = y;
    for (const runs of paragraphs) {
      lines.push(...placeLines(runs, size.width * (1 - x / 100), x, end));
      end = (lines.at(-1)?.y ?? end) + breath;
    }
    return end - breath;
  }
}
