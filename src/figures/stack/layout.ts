import { lineHeight, sceneWidth, styled, textBlock, type SceneRun } from '../frame/scene-text.ts';
import type { Mark, Scene, SceneSize } from '../frame/scene.ts';
import {
  amountAt,
  amountRun,
  kindAt,
  outsideRow,
  priceRun,
  shareText,
  startOf,
  type Control,
  type Item,
  type StackData,
} from './bill.ts';
import { leaderGap, placeLabels, type PlacedLabel } from './place-labels.ts';

/** What is outside keeps so much of the width at the highest price, in percent. */
const outsideRoom = { narrow: 24, wide: 38, full: 34 } as const;

/** In px: the bars; what stands between two pieces; from the bar to the torn edge, whose teeth are so wide and high. */
const bar = { narrow: 64, least: 72, thin: 12 };
const between = 2;
const torn = { gap: 12, teeth: 6, step: 9 };
const padding = 16;
const pitch = 22;

const comma: SceneRun = { text: ', ', style: 'plain' };

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

// What the whole comes to, and at which price: of how many at how much, and who says so.
function sumRuns(data: StackData, price: number): readonly SceneRun[] {
  const { whole, control, words } = data;
  const isStart = price === startOf(data);
  const sum: readonly SceneRun[] = [
    ...styled([amountRun(whole, price, data)], 'display', true),
    // Apart from the large number before them.
    { text: ' \u00a0', style: 'label' },
    ...styled(whole.label, 'label'),
  ];
  if (!control || !whole.quantity) return sum;
  return [
    ...sum,
    { text: ' = ', style: 'plain' },
    { ...whole.quantity.number, style: 'plain' },
    { text: ' × ', style: 'plain' },
    { ...priceRun(price, control, data), style: 'plain' },
    { text: `, ${isStart ? control.long : words.ours}`, style: 'plain' },
  ];
}

function pieceRuns(piece: Item, price: number, data: StackData): readonly SceneRun[] {
  return [
    { text: `${shareText(piece, data)} `, style: 'value' },
    ...styled(piece.label, 'plain'),
    comma,
    ...styled([amountRun(piece, price, data)], 'note'),
  ];
}

function besideRuns(item: Item, price: number, data: StackData): readonly SceneRun[] {
  return [
    ...styled([amountRun(item, price, data)], 'value', true),
    { text: ' ', style: 'plain' },
    ...styled(item.label, 'plain'),
    ...(item.quantity ? [comma, ...styled([item.quantity.number], 'note')] : []),
  ];
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

/** Where the block of what is outside begins: percent, and how far its words are from its edge in px. */
interface BlockPlace {
  readonly x: number;
  readonly inset: number;
}

function blockAt(end: number, pieces: number, size: SceneSize): BlockPlace {
  const px = torn.gap + (pieces - 1) * between;
  return { x: end + (100 * px) / size.width, inset: torn.teeth + padding };
}

function outsideWords(data: StackData, { x, inset }: BlockPlace, top: number, size: SceneSize) {
  const { outside } = data;
  const place = {
    row: outsideRow,
    x,
    dx: inset,
    width: (size.width * (100 - x)) / 100 - inset,
  };
  const label = textBlock(
    [
      ...styled(outside?.label ?? [], 'label'),
      { text: `: ${outside?.unknown ?? ''}`, style: 'plain' },
    ],
    { ...place, top },
  );
  const list = textBlock(styled(outside?.list ?? [], 'note'), { ...place, top: label.bottom });
  return { marks: [...label.marks, ...list.marks], bottom: list.bottom };
}

// Torn from the bill on the left; on the right nobody knows where it ends.
function tornBlock({ x }: BlockPlace, top: number, height: number): readonly Mark[] {
  const common = { row: outsideRow, shape: 'line', look: 'ghost' } as const;
  const bottom = top + height;
  const teeth = Array.from({ length: Math.ceil(height / torn.step) }, (_, index): Mark => {
    const [dx, next] = index % 2 === 0 ? [0, torn.teeth] : [torn.teeth, 0];
    const y = top + index * torn.step;
    return {
      ...common,
      from: { x, dx, y },
      to: { x, dx: next, y: Math.min(y + torn.step, bottom) },
    };
  });
  return [
    { ...common, from: { x, y: top }, to: { x: 100, y: top } },
    ...teeth,
    { ...common, from: { x, y: bottom }, to: { x: 100, y: bottom } },
  ];
}

/** Where a tick stands: between which heights, and whether it lies within the bar. */
interface TickPlace {
  readonly top: number;
  readonly height: number;
  readonly size: SceneSize;
  readonly isWithin: boolean;
}

// At another price: where the bar ended at the first one.
function tick(
  { whole, pieces }: StackData,
  { kind, number, short }: Control,
  x: number,
  { top, height, size, isWithin }: TickPlace,
): readonly Mark[] {
  const common = { row: whole.id, kind };
  const dx = (pieces.length - 1) * between;
  const runs = [number, { text: `, ${short}` }].map((run): SceneRun => ({
    ...run,
    style: 'note',
    coloured: true,
  }));
  const half = sceneWidth(runs) / 2;
  const at = (x * size.width) / 100 + dx;
  const anchor = at < half ? 'start' : at + half > size.width ? 'end' : 'middle';
  const over = 5;
  const bottom = top + height;
  // Across the bar; past its end only at both edges, for words stand between them.
  const ends = isWithin
    ? [{ from: top - over, to: bottom + over }]
    : [
        { from: top - over, to: top + over },
        { from: bottom - over, to: bottom + over },
      ];
  return [
    ...ends.map(({ from, to }): Mark => ({
      ...common,
      shape: 'line',
      look: 'stem',
      from: { x, dx, y: from },
      to: { x, dx, y: to },
    })),
    { ...common, shape: 'text', annotation: true, x, dx, y: top - 10, anchor, runs },
  ];
}
