import { breakRuns, runsWidth, type PlacedLine, type TextRun } from '../frame/runs.ts';
import type { Size } from '../frame/sizes.ts';

/** What is written of a mark that reaches from `start` to `end` (percent). */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly (readonly TextRun[])[];
}

/** A label under its mark: a rule falls at `x` (percent) from `top` to `bottom` (px), the words stand beside it. */
export interface PlacedLabel {
  readonly x: number;
  readonly lines: readonly PlacedLine[];
  readonly top: number;
  readonly bottom: number;
}

const dx = 7;
const space = 14;
const step = 8;

/** Takes paragraphs, a width and a top (px) and where the lines start or end; gives them, one under the other. */
export function placeParagraphs(
  paragraphs: readonly (readonly TextRun[])[],
  width: number,
  top: number,
  at: Pick<PlacedLine, 'x' | 'dx' | 'anchor'> = { x: 0 },
): { readonly lines: readonly PlacedLine[]; readonly bottom: number } {
  let y = top;
  const lines = paragraphs.flatMap((paragraph) =>
    breakRuns(paragraph, width).map((runs): PlacedLine => {
      y += runs[0]?.style === 'value' ? 24 : 19;
      return { ...at, y: y - 5, runs };
    }),
  );
  return { lines, bottom: y };
}

/*
 *  ████████████████▒▒▒▒▒▒▒▒▒▒▒      ██▒▒┄┄┄┄┄┄┄┐
 *  │servers        │operation       │ │ │up to …
 *                                   │ │operation
 *                                   │servers
 */
/**
 * Takes labels from left to right and gives them under their bar: on one level where they fit, else in stairs, each
 * below those on its right. A label too wide for the room right of its mark's start ends at the mark's end.
 */
export function placeLabels(
  labels: readonly Label[],
  top: number,
  size: Size,
): { readonly labels: readonly PlacedLabel[]; readonly bottom: number } {
  const px = (percent: number) => (percent * size.width) / 100;
  let limit: number = size.width;
  let level = top;
  let bottom = top;
  const placed = labels.toReversed().map(({ start, end, paragraphs }): PlacedLabel => {
    const needed = widthOf(placeParagraphs(paragraphs, 0, 0).lines);
    if (limit < size.width && limit - px(start) - dx < needed) {
      level = bottom + step;
      limit = size.width;
    }
    const atStart = limit - px(start) - dx >= needed;
    const room = atStart ? limit - px(start) - dx : Math.max(needed, size.width / 2);
    const at = atStart ? { x: start, dx } : { x: end, dx: -dx, anchor: 'end' as const };
    const { lines, bottom: below } = placeParagraphs(paragraphs, room, level, at);
    limit = (atStart ? px(start) : px(end) - dx - widthOf(lines)) - space;
    bottom = Math.max(bottom, below);
    return { x: at.x, lines, top, bottom: below };
  });
  return { labels: placed.toReversed(), bottom };
}

/** Takes lines and gives the width of the widest in px. */
export function widthOf(lines: readonly PlacedLine[]): number {
  return Math.max(0, ...lines.map(({ runs }) => runsWidth(runs)));
}
