import { lineHeight, sceneWidth, textBlock } from '../frame/scene-text.ts';
import type { Mark, Scene, SceneSize } from '../frame/scene.ts';
import { amountAt, kindAt, type StackData } from './bill.ts';
import { between, blockAt, outsideWords, padding, tornBlock } from './outside-block.ts';
import { leaderGap, placeLabels, type PlacedLabel } from './place-labels.ts';
import { tick } from './price-tick.ts';
import { besideRuns, pieceRuns, sumRuns } from './stack-words.ts';

/** What is outside keeps so much of the width at the highest price, in percent. */
const outsideRoom = { narrow: 24, wide: 38, full: 34 } as const;

/** How high the bars are, in px. */
const bar = { narrow: 64, least: 72, thin: 12 };
const pitch = 22;

/*
 *  wide, full                                     narrow
 *  $5.6 m  V3 in all  2.8 m hours × $2            $5.6 m  V3 in all
 *            | $2, assumed: at another price      2.8 m hours × $2
 *  ██████████████████████│█│ ⟩╌╌╌╌╌╌╌╌╌╌╌         █████████│█│ ⟩╌╌╌╌╌╌
 *  ██████████████████████│█│ ⟩ Not on the bill    █████████│█│ ⟩╌╌╌╌╌╌
 *  │                      │ └ 0.2% post           95.6% pre-training $5.3 m
 *  └ 95.6% pre-training   └ 4.3% context          …
 *  █ $294,000  R1's own stage                     Not on the bill …
 */
/** The bar, its pieces' labels, what is outside and what stands beside, at a price (1 where the figure has no control). */
export function layoutStack(data: StackData, price: number, size: SceneSize): Scene {
  const { whole, pieces, beside, outside, control } = data;
  const isWide = size.name !== 'narrow';
  const highest = Math.max(...(control?.stops ?? [1]));
  const room = outside ? outsideRoom[size.name] : 0;
  const longest = Math.max(...[whole, ...beside].map((item) => amountAt(item, highest, data)));
  const across = (amount: number) => (amount / longest) * (100 - room);
  const end = (of: number) => across(amountAt(whole, of, data));
  const marks: Mark[] = [];
  const add = (block: { readonly marks: readonly Mark[]; readonly bottom: number }) => {
    marks.push(...block.marks);
    return block.bottom;
  };

  let y = add(
    textBlock(sumRuns(data, price), {
      row: whole.id,
      kind: kindAt(whole, price, data),
      x: 0,
      top: 0,
      width: size.width,
    }),
  );
  // Room for the words of the tick, whether it is there or not: nothing below moves.
  y += control ? lineHeight('note') + 6 : 8;

  const outsideAt = (of: number) => blockAt(end(of), pieces.length, size);
  const words = (of: number, top: number) =>
    outside && isWide ? outsideWords(data, outsideAt(of), top, size) : { marks: [], bottom: top };
  const height = isWide
    ? Math.max(bar.least, Math.ceil(words(highest, 0).bottom) + 2 * (padding - 8))
    : bar.narrow;
  marks.push(...pieceMarks(data, price, across, { top: y, height }));
  if (outside) {
    marks.push(...tornBlock(outsideAt(price), y, height));
    const top = y + (height - words(price, 0).bottom) / 2;
    add(words(price, top));
  }
  if (control && price !== control.start) {
    const isWithin = price > control.start;
    marks.push(...tick(data, control, end(control.start), { top: y, height, size, isWithin }));
  }
  y += height;

  if (isWide) {
    marks.push(...pieceLabels(data, price, across, { top: y, size }));
    y += linesOf(data, across, size) * pitch + 12;
  } else {
    y += 10;
    for (const piece of pieces) {
      const common = { row: piece.id, kind: kindAt(piece, price, data), x: 0, width: size.width };
      y = add(textBlock(pieceRuns(piece, price, data), { ...common, top: y })) + 2;
    }
    if (outside) y = add(outsideWords(data, { x: 0, inset: 0 }, y + 8, size)) + 8;
  }

  for (const item of beside) {
    y += 10;
    const common = { row: item.id, kind: kindAt(item, price, data) };
    const width = across(amountAt(item, price, data));
    const left = (width * size.width) / 100 + 8;
    // Beside its bar, or above where the bar leaves no room.
    const isBeside = left < size.width / 2;
    const place = isBeside
      ? { x: width, dx: 8, width: size.width - left }
      : { x: 0, width: size.width };
    const text = textBlock(besideRuns(item, price, data), { ...common, ...place, top: y });
    marks.push(...text.marks);
    const top = isBeside ? y + (lineHeight('value') - bar.thin) / 2 : text.bottom + 2;
    marks.push({ ...common, shape: 'rect', look: 'bar', x: 0, y: top, width, height: bar.thin });
    y = Math.max(text.bottom, top + bar.thin);
  }
  return { bands: [{ height: y + 6, marks }] };
}

type Across = (amount: number) => number;

// Where each piece begins and ends, in percent, and how many px the gaps before it move it.
function spansOf(data: StackData, price: number, across: Across) {
  let from = 0;
  return data.pieces.map((piece, index) => {
    const width = across(amountAt(piece, price, data));
    const span = { piece, x: from, width, dx: index * between };
    from += width;
    return span;
  });
}

function pieceMarks(
  data: StackData,
  price: number,
  across: Across,
  { top, height }: { readonly top: number; readonly height: number },
): readonly Mark[] {
  return spansOf(data, price, across).map(({ piece, ...span }): Mark => ({
    shape: 'rect',
    look: 'bar',
    row: piece.id,
    kind: kindAt(piece, price, data),
    ...span,
    y: top,
    height,
  }));
}

// A leader comes from the middle of a small piece, from near the edge of a large one.
function wishesOf(data: StackData, price: number, across: Across, size: SceneSize) {
  return spansOf(data, price, across).map(({ piece, x, width, dx }) => {
    const isSmall = (width * size.width) / 100 < 60;
    const place = isSmall ? { x: x + width / 2, dx } : { x, dx: dx + 8 };
    const runs = pieceRuns(piece, price, data);
    const at = (place.x * size.width) / 100 + place.dx;
    return { piece, place, runs, wish: { at, width: sceneWidth(runs) } };
  });
}

function pieceLabels(
  data: StackData,
  price: number,
  across: Across,
  { top, size }: { readonly top: number; readonly size: SceneSize },
): readonly Mark[] {
  const wishes = wishesOf(data, price, across, size);
  const placed = placeLabels(
    wishes.map(({ wish }) => wish),
    size.width,
  );
  return wishes.flatMap(({ piece, place, runs }, index): readonly Mark[] => {
    const { line, anchor }: PlacedLabel = placed[index] ?? { line: 0, anchor: 'start' };
    const y = top + 14 + line * pitch;
    const common = { row: piece.id, kind: kindAt(piece, price, data) };
    const dx = place.dx + (anchor === 'start' ? leaderGap : -leaderGap);
    return [
      {
        row: piece.id,
        shape: 'line',
        look: 'axis',
        from: { ...place, y: top + 2 },
        to: { ...place, y: y + 4 },
      },
      { ...common, shape: 'text', ...place, dx, y: y + 5, anchor, runs },
    ];
  });
}

// As many lines as any price needs.
function linesOf(data: StackData, across: Across, size: SceneSize): number {
  const lines = (data.control?.stops ?? [1]).flatMap((price) =>
    placeLabels(
      wishesOf(data, price, across, size).map(({ wish }) => wish),
      size.width,
    ).map(({ line }) => line),
  );
  return 1 + Math.max(...lines);
}
