import { scaleLinear } from 'd3';
import { breakRuns, type PlacedLine, type TextRun } from '../frame/runs.ts';
import type { Size } from '../frame/sizes.ts';

/** A yearly pay to draw: its amount in US$, whether it is a least one, and its paragraphs. */
export interface PayDatum {
  readonly id: string;
  readonly amount: number;
  readonly open: boolean;
  readonly text: readonly (readonly TextRun[])[];
}

/** A row: words above, bar below. x in percent, y in px; `open` where the bar goes on without an end. */
export interface PayRow {
  readonly id: string;
  readonly lines: readonly PlacedLine[];
  readonly bar: { readonly y: number; readonly width: number };
  readonly open: boolean;
}

/** The height of a bar, in px. */
export const barHeight = 22;

const lineHeight = 19;
const aboveBar = 10;
const gap = 30;

// The largest amount ends here (percent), so that a bar without an end has room to go on.
const longest = 88;

/*
 *  more than $1.3 million  alleged pay
 *  no breakdown …
 *  ▨▨▨▨▨▨▨▨▨▨▨▨▨▨▨▨▨▨▨▨▨▨┄┄┄┄      open: it goes on, to no known end
 *  about $212,000  highest advert
 *  ▭▭▭
 */
/** Takes the amounts and a size; gives one row for each on a linear scale from zero, and the height of all (px). */
export function layoutPay(data: readonly PayDatum[], size: Size) {
  const widthOf = scaleLinear([0, Math.max(...data.map(({ amount }) => amount))], [0, longest]);
  let y = 0;
  const rows = data.map(({ id, amount, open, text }): PayRow => {
    const lines = text
      .flatMap((runs) => breakRuns(runs, size.width))
      .map((runs) => ({ x: 0, y: (y += lineHeight), runs }));
    const bar = { y: y + aboveBar, width: widthOf(amount) };
    y = bar.y + barHeight + gap - lineHeight / 2;
    return { id, lines, bar, open };
  });
  return { rows, height: (rows.at(-1)?.bar.y ?? 0) + barHeight + 4 };
}
