import { scaleLinear } from 'd3';
import { lineHeight, placeLines } from '../frame/place-lines.ts';
import type { PlacedLine, TextRun } from '../frame/runs.ts';
import { sizes, type Size } from '../frame/sizes.ts';

/** Bars on one scale: the paragraphs above them, the bars with their words, the paragraphs below. */
export interface PanelDatum {
  readonly above: readonly (readonly TextRun[])[];
  readonly bars: readonly { readonly value: number; readonly words: readonly TextRun[][] }[];
  readonly below: readonly (readonly TextRun[])[];
}

/** A panel: its place in the plot (x and width in percent, y in px), its lines and its bars (width in percent of it). */
export interface Panel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: readonly PlacedLine[];
  readonly bars: readonly { readonly y: number; readonly width: number }[];
}

/** The height of a bar, in px. */
export const barHeight = 16;

const besides = { x: [0, 53], width: 47 } as const;
const between = 44;

/**
 * Takes panels and a size and gives them placed, and the height of all (px): below each other on phones, side by side
 * on wide screens, where half the width is what a phone has. Each has its own scale from zero.
 */
export function layoutPanels(data: readonly [PanelDatum, PanelDatum], { name }: Size) {
  const [first, second] = data.map(layoutPanel);
  if (!first || !second) throw new Error('training-compute draws two panels');
  const wide = name === 'wide';
  const [left, right] = besides.x;
  const panels: readonly Panel[] = wide
    ? [
        { ...first, x: left, y: 0, width: besides.width },
        { ...second, x: right, y: 0, width: besides.width },
      ]
    : [
        { ...first, x: 0, y: 0, width: 100 },
        { ...second, x: 0, y: first.height + between, width: 100 },
      ];
  const height = wide
    ? Math.max(first.height, second.height)
    : first.height + between + second.height;
  return { panels, height: height + 6 };
}

function layoutPanel({ above, bars, below }: PanelDatum) {
  const width = scaleLinear([0, Math.max(...bars.map(({ value }) => value))], [0, 100]);
  const lines: PlacedLine[] = [];
  let y = -4;
  above.forEach(write);
  y += 4;
  const placed = bars.map(({ value, words }) => {
    y += 10;
    words.forEach(write);
    const bar = { y: y + 7, width: width(value) };
    y = bar.y + barHeight;
    return bar;
  });
  if (below.length > 0) y += 6;
  below.forEach(write);
  return { lines, bars: placed, height: y };

  function write(runs: readonly TextRun[]): void {
    const broken = placeLines(runs, sizes.narrow.width, 0, y);
    lines.push(...broken);
    y += lineHeight * broken.length;
  }
}
