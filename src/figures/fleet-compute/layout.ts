import { scaleLinear } from 'd3';
import { lineHeight, placeLines } from '../frame/place-lines.ts';
import type { PlacedLine, TextRun } from '../frame/runs.ts';
import type { Size } from '../frame/sizes.ts';

/** One model: its name and story, and its value in each measure with the words above the bar. */
export interface ModelDatum {
  readonly id: string;
  readonly heading: readonly TextRun[];
  readonly values: readonly { readonly value: number; readonly words: readonly TextRun[] }[];
}

/** A bar and, after it, what is missing to the first model's level: x and widths in percent of the plot, y in px. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly missing: number;
}

/** The height of a bar, in px. */
export const barHeight = 18;

const gap = 22;

/*
 *  Computing    Memory       Links       a panel for each measure, with a scale of its own from zero
 *  H100 the original                     a row for each model
 *  989 TFLOPS   3.35 TB/s    900 GB/s
 *  ████████     ██████       ████████
 *  H800 made for China
 *  ████████     ██████       ███┄┄┄┄┄┐   an outline where a bar falls short of the first model's
 */
/**
 * Takes the paragraphs above each panel, the models (the first is what the others are held against) and a size and
 * gives the lines, the bars of each model and the height (px).
 */
export function layoutFleetCompute(
  headings: readonly (readonly TextRun[])[][],
  models: readonly ModelDatum[],
  size: Size,
) {
  // Panels are 30 % wide with 5 % between them.
  const panels = headings.map((paragraphs, index) => {
    const x = index * 35;
    const largest = Math.max(...models.map(({ values }) => values[index]?.value ?? 0));
    return { x, paragraphs, scale: scaleLinear([0, largest], [0, 30]) };
  });
  const lines: PlacedLine[] = [];
  let y = Math.max(
    ...panels.map(({ x, paragraphs }) => {
      let end = -4;
      for (const runs of paragraphs) end = write(runs, 30, x, end);
      return end;
    }),
  );
  y += 16;
  const rows = models.map(({ id, heading, values }, index) => {
    y = write(heading, 100, 0, y + (index > 0 ? gap : 0)) + 2;
    for (const [panel, { words }] of values.entries()) write(words, 34, panels[panel]?.x ?? 0, y);
    y += lineHeight + 7;
    const bars = values.map(({ value }, panel): Bar => {
      const { x = 0, scale = scaleLinear() } = panels[panel] ?? {};
      const level = scale(models[0]?.values[panel]?.value ?? 0);
      return { x, y, width: scale(value), missing: Math.max(0, level - scale(value)) };
    });
    y += barHeight;
    return { id, bars };
  });
  return { lines, rows, height: y + 2 };

  // Writes a paragraph below y, as wide as so many percent, and gives its last baseline.
  function write(runs: readonly TextRun[], width: number, x: number, y: number): number {
    const placed = placeLines(runs, (width / 100) * size.width, x, y);
    lines.push(...placed);
    return placed.at(-1)?.y ?? y;
  }
}
