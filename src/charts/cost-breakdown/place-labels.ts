import { textStyles, textWidth, type TextStyle } from '../frame/measure.ts';
import type { Size } from '../frame/sizes.ts';
import { breakRichText, plainText, type RichText } from './rich-text.ts';

/** Words in one of the label styles. */
export interface Paragraph {
  readonly style: keyof typeof textStyles;
  readonly text: RichText;
}

/** What is written of a mark that reaches from `start` to `end` (percent). */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly Paragraph[];
}

/** A line of text, its baseline in px. */
export interface PlacedLine {
  readonly style: Paragraph['style'];
  readonly runs: RichText;
  readonly y: number;
}

/** A label under its mark: a rule falls at `x` (percent) from `top` to `bottom` (px), the words stand `dx` px beside it. */
export interface PlacedLabel {
  readonly x: number;
  readonly dx: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly PlacedLine[];
  readonly top: number;
  readonly bottom: number;
}

const lineHeights = { value: 24, label: 19, note: 19 } as const;
const dx = 7;
const space = 14;
const step = 8;

/** Takes paragraphs, a width and a top (px) and gives their lines, one under the other. */
export function placeParagraphs(
  paragraphs: readonly Paragraph[],
  width: number,
  top: number,
): { readonly lines: readonly PlacedLine[]; readonly bottom: number } {
  let y = top;
  const lines = paragraphs.flatMap(({ style, text }) =>
    breakRichText(text, width, styleOf(style, text)).map((runs): PlacedLine => {
      y += lineHeights[style];
      return { style, runs, y: y - 5 };
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
    const { lines, bottom: below } = placeParagraphs(paragraphs, room, level);
    limit = (atStart ? px(start) : px(end) - dx - widthOf(lines)) - space;
    bottom = Math.max(bottom, below);
    return atStart
      ? { x: start, dx, anchor: 'start', lines, top, bottom: below }
      : { x: end, dx: -dx, anchor: 'end', lines, top, bottom: below };
  });
  return { labels: placed.toReversed(), bottom };
}

/** Takes lines and gives the width of the widest in px. */
export function widthOf(lines: readonly PlacedLine[]): number {
  return Math.max(
    0,
    ...lines.map(({ style, runs }) => textWidth(plainText(runs), styleOf(style, runs))),
  );
}

// Numbers are bold in notes too: a note that has one is measured as if all of it were.
function styleOf(style: Paragraph['style'], text: RichText): TextStyle {
  const { size, weight } = textStyles[style];
  return { size, weight: text.some(({ fact }) => fact) ? 600 : weight };
}
