import { styled, textBlock } from '../frame/scene-text.ts';
import type { Mark, SceneSize } from '../frame/scene.ts';
import { outsideRow, type StackData } from './bill.ts';

/** What stands between two pieces of a bar, in px. */
export const between = 2;
/** From the edge of a block to its words, in px. */
export const padding = 16;
/** From the bar to the torn edge, and how wide and high its teeth are, in px. */
const torn = { gap: 12, teeth: 6, step: 9 };

/** Where the block of what is outside begins: percent, and how far its words are from its edge in px. */
export interface BlockPlace {
  readonly x: number;
  readonly inset: number;
}

/** The place of the block beside a bar that ends at so many percent and has so many pieces. */
export function blockAt(end: number, pieces: number, size: SceneSize): BlockPlace {
  const px = torn.gap + (pieces - 1) * between;
  return { x: end + (100 * px) / size.width, inset: torn.teeth + padding };
}

/** The words of what is outside. */
export function outsideWords(
  data: StackData,
  { x, inset }: BlockPlace,
  top: number,
  size: SceneSize,
) {
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

/** Its outline: torn from the bill on the left; on the right nobody knows where it ends. */
export function tornBlock({ x }: BlockPlace, top: number, height: number): readonly Mark[] {
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
