import { cumsum } from 'd3';
import type { FactWords } from '../frame/fact-words.ts';
import type { Run } from '../frame/figure-data.ts';
import { breakScene, sceneWidth, styled, textBlock, type SceneRun } from '../frame/scene-text.ts';
import type { Mark, Scene, SceneSize } from '../frame/scene.ts';

type Amount = Pick<FactWords, 'id' | 'amount' | 'kind'>;

/** A part of one bar: its number in short and its share of the whole, where that is written. */
export type Part = Amount & { readonly short: Run; readonly share?: Run };

/** A whole divided above and below. */
export interface RibbonsData {
  readonly above: Pick<Amount, 'id' | 'kind'> & { readonly name: readonly Run[] };
  readonly below: Pick<Amount, 'id' | 'kind'> & { readonly name: readonly Run[] };
  /** From left to right. */
  readonly shares: readonly {
    readonly name: readonly Run[];
    readonly isLit: boolean;
    readonly above: Part;
    readonly below: Part;
  }[];
}

const thick = 28;
const ribbons = { narrow: 64, wide: 76, full: 76 } as const;
// Between two parts, in px at the narrowest.
const cut = 3;

/*
 *   50,000 chips
 *   H800 10,000   H100 10,000   H20 30,000 · 60%
 *  ┌────────────┐┌────────────┐┌────────────────┐
 *  └────────────┘└────────────┘└────────────────┘
 *      ribbons, from the share above to the share below
 *  ┌─────────────────┐┌─────────────────┐┌──────┐
 *  └─────────────────┘└─────────────────┘└──────┘
 *   H800 9.9          H100 9.9           H20 4.4 · 18%
 *   24.2 EFLOPS of computing
 */
/** Two bars as wide as the figure, each divided by its own numbers, and a ribbon for each part. */
export function layoutRibbons({ above, below, shares }: RibbonsData, size: SceneSize): Scene {
  const gap = (100 * cut) / size.width;
  const ribbon = ribbons[size.name];
  const upper = divide(
    shares.map((share) => share.above.amount),
    gap,
  );
  const lower = divide(
    shares.map((share) => share.below.amount),
    gap,
  );
  const title = textBlock(styled(above.name, 'plain'), whole(above, 0, size));
  const head = labels(shares, 'above', upper, size);
  const headTop = title.bottom + 2;
  const top = headTop + head.height + 6;
  const middle = top + thick;
  const bottom = middle + ribbon;
  const foot = labels(shares, 'below', lower, size);
  const footTop = bottom + thick + 4;
  const total = textBlock(
    styled(below.name, 'plain'),
    whole(below, footTop + foot.height + 2, size),
  );
  const bars = shares.flatMap((share, index): readonly Mark[] => {
    const [up, down] = [upper[index], lower[index]];
    if (!up || !down) return [];
    const bar = ({ id: row, kind }: Part, { x, width }: Span, y: number): Mark => {
      return { row, kind, shape: 'rect', look: 'bar', x, y, width, height: thick };
    };
    return [
      band(share, up, down, middle, ribbon),
      bar(share.above, up, top),
      bar(share.below, down, bottom),
    ];
  });
  return {
    bands: [
      {
        height: total.bottom,
        marks: [
          ...title.marks,
          ...head.marks(headTop),
          ...bars,
          ...foot.marks(footTop),
          ...total.marks,
        ],
      },
    ],
  };
}

/** Where a part stands, in percent of the width. */
interface Span {
  readonly x: number;
  readonly width: number;
}

/** Divides the width (percent) by amounts, with a gap (percent) between two parts. */
function divide(amounts: readonly number[], gap: number): readonly Span[] {
  const ends = cumsum(amounts);
  const unit = (100 - gap * (amounts.length - 1)) / (ends.at(-1) ?? 1);
  return amounts.map((amount, index) => ({
    x: ((ends[index] ?? 0) - amount) * unit + index * gap,
    width: amount * unit,
  }));
}

// The ground between a part's two shares; one that stands out is in the colour of its upper share.
function band(
  { isLit, above: { kind } }: RibbonsData['shares'][number],
  up: Span,
  down: Span,
  y: number,
  height: number,
): Mark {
  const [ends, half] = [{ up: up.x + up.width, down: down.x + down.width }, 50];
  const d = `M${up.x} 0C${up.x} ${half} ${down.x} ${half} ${down.x} 100H${ends.down}C${ends.down} ${half} ${ends.up} ${half} ${ends.up} 0Z`;
  const place = { x: 0, y, width: 100, height, box: [100, 100] as const };
  return { shape: 'path', look: 'ground', ...place, d, ...(isLit && { kind }) };
}

function whole({ id: row, kind }: RibbonsData['above'], top: number, { width }: SceneSize) {
  return { row, kind, x: 0, top, width };
}

/** What is written of a part: its lines, each from its start or, for the last part, up to the end of the bar. */
interface Label {
  readonly lines: readonly (readonly SceneRun[])[];
  readonly isAtEnd: boolean;
}

const space: SceneRun = { text: ' ', style: 'plain' };
const dot: SceneRun = { text: ' · ', style: 'plain' };
const line = 20;

// Every part's name, number and share: in one line where all fit, else in two, else one below the other, the name broken too;
// else, as where a part is thin and its name is long, each in a line that it has to itself, in steps.
function labels(
  shares: RibbonsData['shares'],
  side: 'above' | 'below',
  spans: readonly Span[],
  { width }: SceneSize,
) {
  const written = shares.map(({ name, isLit, [side]: { short, share } }) => {
    const strong = isLit ? 'label' : 'plain';
    const number = styled([short], strong);
    const part = share ? [styled([share], strong)] : [];
    return { name: styled(name, 'label'), number, part };
  });
  const rooms = spans.map((span) => (span.width * width) / 100);
  const ways = [
    written.map(({ name, number, part }) => [[...name, space, ...joined([number, ...part])]]),
    written.map(({ name, number, part }) => [name, joined([number, ...part])]),
    written.map(({ name, number, part }) => [name, number, ...part]),
    written.map(({ name, number, part }, index) => [
      ...breakScene(name, rooms[index] ?? 0),
      number,
      ...part,
    ]),
  ];
  const placed = ways.map((way) => placeLabels(way, rooms));
  const inSteps = () =>
    (ways[0] ?? []).map(([words = []], index, { length }): Label => {
      const [before, after] = side === 'above' ? [0, length - 1 - index] : [index, 0];
      const x = ((spans[index]?.x ?? 0) * width) / 100;
      const lines = [...Array<[]>(before).fill([]), words, ...Array<[]>(after).fill([])];
      return { lines, isAtEnd: x + sceneWidth(words) > width };
    });
  const chosen = placed.find((way) => way !== undefined) ?? inSteps();
  const most = Math.max(...chosen.map(({ lines }) => lines.length));
  return {
    height: most * line,
    marks: (top: number): readonly Mark[] =>
      chosen.flatMap(({ lines, isAtEnd }, index) => {
        const { id: row = '', kind } = shares[index]?.[side] ?? {};
        const place = isAtEnd ? { x: 100, anchor: 'end' as const } : { x: spans[index]?.x ?? 0 };
        // Above its bar a label of fewer lines stands on it.
        const first = side === 'above' ? most - lines.length : 0;
        return lines.flatMap((runs, number): Mark | readonly Mark[] => {
          if (runs.length === 0) return [];
          const y = top + (first + number) * line + 15;
          return { row, ...(kind && { kind }), shape: 'text', ...place, y, runs };
        });
      }),
  };
}

// The labels, where each fits its part of the bar; the last one may begin in what the one before it leaves free.
function placeLabels(
  way: readonly Label['lines'][],
  rooms: readonly number[],
): readonly Label[] | undefined {
  const wide = way.map((lines) => Math.max(...lines.map(sceneWidth)));
  const last = way.length - 1;
  const fits = (index: number) => (wide[index] ?? 0) <= (rooms[index] ?? 0);
  if (!way.every((_, index) => index === last || fits(index))) return undefined;
  if (fits(last)) return atStart(way);
  const free = (rooms[last - 1] ?? 0) - (wide[last - 1] ?? 0) - 12 + (rooms[last] ?? 0);
  if ((wide[last] ?? 0) > free) return undefined;
  return way.map((lines, index) => ({ lines, isAtEnd: index === last }));
}

function atStart(way: readonly Label['lines'][]): readonly Label[] {
  return way.map((lines) => ({ lines, isAtEnd: false }));
}

function joined(parts: readonly (readonly SceneRun[])[]): readonly SceneRun[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [dot, ...part]));
}
