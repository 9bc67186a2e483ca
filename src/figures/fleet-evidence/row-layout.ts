import { sizes } from '../frame/sizes.ts';
import { breakRuns, type TextRun } from '../frame/runs.ts';
import type { TimeSpan } from '../frame/time.ts';

/** One statement: when, who, how many (unless no number was given), of what, in which words. */
export interface EvidenceDatum {
  readonly id: string;
  /** Left out for what nobody ever said. */
  readonly time?: TimeSpan | undefined;
  readonly when: string;
  readonly who: string;
  readonly amount?: number | undefined;
  readonly range?: { readonly low: number; readonly high: number } | undefined;
  readonly value: readonly TextRun[];
  readonly counts: readonly TextRun[];
  /** Paragraphs. */
  readonly says: readonly (readonly TextRun[])[];
}

/** A line of text: where it starts (percent of the plot) and its baseline (px). */
interface PlacedRuns {
  readonly x: number;
  readonly y: number;
  readonly runs: readonly TextRun[];
}

/** A row: the middle of its dot, its lines and, where a number was given, its bar. x in percent, y in px. */
export interface EvidenceRow {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
  readonly dot: number;
  readonly lines: readonly PlacedRuns[];
  readonly bar?: {
    readonly y: number;
    readonly width: number;
    readonly range?: { readonly low: number; readonly high: number } | undefined;
  };
}

/** In percent of the width: where dates, numbers and words stand. */
export const columns = {
  date: 2.8,
  number: { x: 17, width: 35 },
  words: { x: 55.5, width: 44.5 },
} as const;

/** The height of a bar, in px. */
export const barHeight = 14;

const lineHeight = 19;
const aboveBar = 8;

/** Takes a statement, the top of its row (px) and the width of an amount (percent) and gives the row. */
export function layoutRow(
  { id, when, who, amount, range, value, counts, says }: EvidenceDatum,
  top: number,
  widthOf: (amount: number) => number,
): EvidenceRow {
  const { date, number, words } = columns;
  const whenRuns: readonly TextRun[] = [{ text: when, style: 'note' }];
  const whoRuns: readonly TextRun[] = [{ text: who, style: 'label' }];
  const lines: PlacedRuns[] = [];

  const write = (x: number, width: number, y: number, ...paragraphs: (readonly TextRun[])[]) => {
    const broken = paragraphs.flatMap((runs) => breakRuns(runs, (width / 100) * sizes.wide.width));
    lines.push(...broken.map((runs, index) => ({ x, y: y + lineHeight * (index + 1), runs })));
    return y + lineHeight * broken.length;
  };
  // The number and what it counts; gives where the bar begins.
  const writeNumber = (y: number) => {
    if (value.length > 0) lines.push({ x: number.x, y: (y += lineHeight), runs: value });
    return write(number.x, number.width, y, counts) + aboveBar;
  };
  const row = (barY: number, bottom: number): EvidenceRow => {
    const bar = amount === undefined ? undefined : { y: barY, width: widthOf(amount) };
    const drawn = range && { low: widthOf(range.low), high: widthOf(range.high) };
    return { id, top, bottom, dot: top + 9, lines, ...(bar && { bar: { ...bar, range: drawn } }) };
  };
  const drawn = amount === undefined ? -aboveBar : barHeight;
  const start = top - 5;

  write(date, number.x - date, start, whenRuns);
  const barY = writeNumber(start);
  const end = write(words.x, words.width, start, whoRuns, ...says);
  return row(barY, Math.max(end, barY + drawn));
}
