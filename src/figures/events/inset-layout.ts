import type { ScaleLinear } from 'd3';
import { sceneWidth, styled, textBlock } from '../frame/scene-text.ts';
import type { Mark, SceneSize } from '../frame/scene.ts';
import type { DrawnEvent } from './layout.ts';

const pad = 12;
const radius = 6;

interface Placed {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

/*
 *  wide, full                              narrow
 *  26 Dec V3                27 Jan  Fall   ──●─────────●──●─●──
 *  $5.6 m                          −$589   26 Dec  V3
 *  ●──────────────────────────●─────●──●   $5.6 m
 *                   20 Jan  R1    31 Jan   20 Jan  R1
 */
/** The enlarged weeks from a top edge (px) on: a true scale of days, words above and below it in turn, or in a list. */
export function layoutInset(
  events: readonly DrawnEvent[],
  across: ScaleLinear<number, number>,
  top: number,
  size: SceneSize,
): Placed {
  return size.name === 'narrow'
    ? narrowInset(events, across, top, size)
    : wideInset(events, across, top, size);
}

function wideInset(
  events: readonly DrawnEvent[],
  across: ScaleLinear<number, number>,
  top: number,
  { width }: SceneSize,
): Placed {
  const edge = (pad / width) * 100;
  const at = ({ time }: DrawnEvent) =>
    edge + (across((time.start + time.end) / 2) * (100 - 2 * edge)) / 100;
  const sides = [0, 1].map((side) => events.filter((_, index) => index % 2 === side));
  const isEnd = (event: DrawnEvent) => at(event) > 50;
  const blocks = sides.map((list) =>
    list.map((event, index) => {
      const [before, after] = [list[index - 1], list[index + 1]];
      const x = at(event);
      const limit = isEnd(event)
        ? before
          ? isEnd(before)
            ? at(before)
            : (at(before) + x) / 2
          : 0
        : after
          ? isEnd(after)
            ? (at(after) + x) / 2
            : at(after)
          : 100;
      const room = (Math.abs(x - limit) * width) / 100 - 12;
      // Where the one before leaves too little room, a step further from the axis: there it has all of it.
      const isTight = before !== undefined && isEnd(event) && sceneWidth(head(event)) > room;
      const own = isTight ? (x * width) / 100 - 12 : room;
      const step = isTight ? words(before, 0, { x, width: own }).bottom : 0;
      return {
        event,
        x,
        step,
        room: own,
        height: step + words(event, 0, { x, width: own }).bottom,
      };
    }),
  );
  const [above = [], below = []] = blocks;
  const tallest = (list: typeof above) => Math.max(0, ...list.map(({ height }) => height));
  const axis = top + pad + tallest(above) + 12;
  const marks: Mark[] = [
    { shape: 'line', look: 'axis', from: { x: edge, y: axis }, to: { x: 100 - edge, y: axis } },
    ...events.map((event) => dot(event, at(event), axis)),
    ...[
      ...above.map((block) => ({ ...block, y: axis - 12 - block.height })),
      ...below.map((block) => ({ ...block, y: axis + 12 + block.step })),
    ].flatMap(({ event, x, y, room }) => {
      const anchor = isEnd(event) ? ('end' as const) : ('start' as const);
      return words(event, y, { x, dx: anchor === 'end' ? radius : -radius, anchor, width: room })
        .marks;
    }),
  ];
  return { marks, bottom: axis + 12 + tallest(below) + pad };
}

function narrowInset(
  events: readonly DrawnEvent[],
  across: ScaleLinear<number, number>,
  top: number,
  { width }: SceneSize,
): Placed {
  const edge = (pad / width) * 100;
  const axis = top + pad + 4;
  const at = ({ time }: DrawnEvent) =>
    edge + (across((time.start + time.end) / 2) * (100 - 2 * edge)) / 100;
  const marks: Mark[] = [
    { shape: 'line', look: 'axis', from: { x: edge, y: axis }, to: { x: 100 - edge, y: axis } },
    ...events.map((event) => dot(event, at(event), axis)),
  ];
  let y = axis + 14;
  for (const event of events) {
    const block = words(event, y, { x: 0, dx: pad, width: width - 2 * pad });
    marks.push(...block.marks);
    y = block.bottom + 6;
  }
  return { marks, bottom: y + pad - 6 };
}

function dot({ id: row, kind }: DrawnEvent, x: number, y: number): Mark {
  return {
    row,
    ...(kind && { kind }),
    shape: 'circle',
    look: kind ? 'bar' : 'grey',
    x,
    y,
    r: radius,
  };
}

// "26 Dec 2024  V3"
function head({ when, title }: DrawnEvent) {
  return [...styled([{ text: `${when}  ` }], 'note'), ...styled(title, 'label')];
}

// The same, and its number below.
function words(
  event: DrawnEvent,
  top: number,
  place: {
    readonly x: number;
    readonly dx?: number;
    readonly anchor?: 'start' | 'end';
    readonly width: number;
  },
): Placed {
  const { id: row, kind, number, about = '' } = event;
  const common = { row, ...(kind && { kind }), ...place };
  const first = textBlock(head(event), { ...common, top });
  if (!number) return first;
  const amount = textBlock(
    [...styled([{ text: about }], 'note'), ...styled([number], 'display', true)],
    { ...common, top: first.bottom },
  );
  return { marks: [...first.marks, ...amount.marks], bottom: amount.bottom };
}
