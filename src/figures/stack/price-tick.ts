import { sceneWidth, type SceneRun } from '../frame/scene-text.ts';
import type { Mark, SceneSize } from '../frame/scene.ts';
import type { Control, StackData } from './bill.ts';
import { between } from './outside-block.ts';

/** Where a tick stands: between which heights, and whether it lies within the bar. */
interface TickPlace {
  readonly top: number;
  readonly height: number;
  readonly size: SceneSize;
  readonly isWithin: boolean;
}

/** At another price: where the bar ended at the first one. */
export function tick(
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
