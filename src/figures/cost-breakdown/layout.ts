import { cumsum, max, scaleLinear } from 'd3';
import type { Size } from '../frame/sizes.ts';
import type { PlacedLine, TextRun } from '../frame/runs.ts';
import { placeLabels, placeParagraphs, type PlacedLabel } from './place-labels.ts';

type Paragraph = readonly TextRun[];

/** A part of a bar: its amount in US$ and what is written of it. */
export interface Segment {
  readonly id: string;
  readonly amount: number;
  readonly label: readonly Paragraph[];
}

/** One stacked bar. */
export interface StackDatum {
  readonly heading: readonly Paragraph[];
  /** Somebody else's figure for the whole, drawn as a thin bar on top to compare. */
  readonly reference?: Segment;
  readonly segments: readonly Segment[];
  /** How large the last segment may be at most: drawn open, from its end. */
  readonly atMost?: Segment;
}

/** Bars under one heading. */
export interface PanelDatum {
  readonly heading: readonly Paragraph[];
  readonly stacks: readonly StackDatum[];
}

/** A mark: x and width in percent, y and height in px. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** A bar with all that is written above, beside and below it. */
export interface Stack {
  readonly heading: readonly PlacedLine[];
  readonly reference?: Box & { readonly label: PlacedLabel };
  readonly segments: readonly Box[];
  readonly atMost?: Box;
  readonly labels: readonly PlacedLabel[];
}

/** A placed panel; its rule lies at `top`. */
export interface Panel {
  readonly top: number;
  readonly heading: readonly PlacedLine[];
  readonly stacks: readonly Stack[];
}

const barHeight = 26;
const thinHeight = 13;
const gap = 30;

/** Takes panels and a size and gives them placed, on one scale from zero whose largest amount is 100 % wide. */
export function layoutCostBreakdown(panels: readonly PanelDatum[], size: Size) {
  const stacks = panels.flatMap((panel) => panel.stacks);
  const scale = scaleLinear([0, max(stacks.map(reach)) ?? 0], [0, 100]);
  let y = 0;
  const placed = panels.map((panel): Panel => {
    const top = y;
    const heading = write(panel.heading, 8);
    y += 14;
    return { top, heading, stacks: panel.stacks.map(place) };
  });
  return { panels: placed, height: y - gap };

  function place(datum: StackDatum): Stack {
    const heading = write(datum.heading, 0);
    const reference = datum.reference && placeReference(datum.reference);
    y += reference ? 4 : 8;
    const box = (id: string, from: number, amount: number): Box => ({
      id,
      x: scale(from),
      width: scale(amount),
      y,
      height: barHeight,
    });
    const ends = cumsum(datum.segments, ({ amount }) => amount);
    const segments = datum.segments.map(({ id, amount }, index) =>
      box(id, (ends[index] ?? 0) - amount, amount),
    );
    const last = datum.segments.at(-1)?.amount ?? 0;
    const atMost =
      datum.atMost && box(datum.atMost.id, ends.at(-1) ?? 0, datum.atMost.amount - last);
    y += barHeight;
    const marks = [...datum.segments, ...(datum.atMost ? [datum.atMost] : [])];
    const { labels, bottom } = placeLabels(
      [...segments, ...(atMost ? [atMost] : [])].map(({ x, width }, index) => ({
        start: x,
        end: x + width,
        paragraphs: marks[index]?.label ?? [],
      })),
      y + 5,
      size,
    );
    y = bottom + gap;
    return { heading, reference, segments, atMost, labels };
  }

  // The thin bar ends level with the last line of its label, which stands on its right.
  function placeReference({ id, amount, label }: Segment): Stack['reference'] {
    const width = scale(amount);
    const dx = 8;
    const room = size.width * (1 - width / 100) - dx;
    const { lines, bottom } = placeParagraphs(label, room, y + 7, { x: width, dx });
    y = bottom;
    return {
      id,
      x: 0,
      width,
      y: y - thinHeight,
      height: thinHeight,
      label: { x: width, lines, top: y, bottom },
    };
  }

  function write(paragraphs: readonly Paragraph[], space: number): readonly PlacedLine[] {
    const { lines, bottom } = placeParagraphs(paragraphs, size.width, y + space);
    y = bottom;
    return lines;
  }
}

function reach({ segments, reference, atMost }: StackDatum): number {
  const amounts = segments.map(({ amount }) => amount);
  const before = amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0);
  const last = Math.max(amounts.at(-1) ?? 0, atMost?.amount ?? 0);
  return Math.max(before + last, reference?.amount ?? 0);
}
