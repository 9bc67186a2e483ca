import { scaleLinear } from 'd3';
import { breakLines, textStyles, textWidth } from './measure.ts';
import type { Size } from './sizes.ts';

/** One number to draw: its amount, all in one unit, and what is written above its bar. */
export interface BarDatum {
  readonly id: string;
  readonly amount: number;
  readonly value: string;
  readonly label: string;
  /** What it covers, what it leaves out, who says so: each a paragraph of small print. */
  readonly notes: readonly string[];
}

/** A line of text: where it starts and its baseline, in px. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** One row: text above, bar below. Widths in percent of the plot, everything else in px. */
export interface BarRow {
  readonly id: string;
  readonly value: PlacedLine;
  readonly labels: readonly PlacedLine[];
  readonly notes: readonly PlacedLine[];
  readonly bar: { readonly y: number; readonly width: number; readonly height: number };
}

const lineHeight = 19;
const space = 12;
const barHeight = 24;
const gap = 34;

/*
 *  US$ 944 milhões  operation    value and label; the label goes below where both do not fit
 *  covers …                      notes, broken to the column
 *  ████████████████              bar: width ∝ amount, from zero
 *                                gap
 */
/** Takes the numbers and a size and gives one row for each and the height of all (px). The largest bar is 100 % wide. */
export function layoutBarRows(data: readonly BarDatum[], size: Size) {
  const largest = Math.max(...data.map(({ amount }) => amount));
  const width = scaleLinear([0, largest], [0, 100]);
  let y = 0;
  const rows = data.map(({ id, amount, value, label, notes }): BarRow => {
    y += textStyles.value.size;
    const beside = textWidth(value, textStyles.value) + space;
    const fits = beside + textWidth(label, textStyles.label) <= size.width;
    const row = {
      id,
      value: { text: value, x: 0, y },
      labels: fits
        ? [{ text: label, x: beside, y }]
        : place(breakLines(label, size.width, textStyles.label)),
      notes: place(notes.flatMap((note) => breakLines(note, size.width, textStyles.note))),
      bar: { y: y + 10, width: width(amount), height: barHeight },
    };
    y += 10 + barHeight + gap;
    return row;
  });
  return { rows, height: y - gap + 2 };

  function place(lines: readonly string[]): readonly PlacedLine[] {
    return lines.map((text) => ({ text, x: 0, y: (y += lineHeight) }));
  }
}
