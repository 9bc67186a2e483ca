import { describe, expect, it } from 'vitest';
import { sceneSizes, type Mark, type Scene } from '../frame/scene.ts';
import { layoutPanels, type Panel, type PanelRow } from './layout.ts';

const row = (id: string, amount: number, more: Partial<PanelRow> = {}): PanelRow => ({
  id,
  amount,
  kind: 'reported',
  number: { text: String(amount), fact: id },
  isOpen: false,
  isHypothetical: false,
  name: [{ text: id }],
  ...more,
});
const panel = (rows: readonly PanelRow[], against?: number): Panel => ({
  title: [{ text: 'What' }],
  rows,
  ...(against !== undefined && { against }),
});
const data = {
  panels: [
    panel([row('a', 100), row('b', 25)], 100),
    panel([row('c', 3), row('d', 4), row('e', 1, { isHypothetical: true })]),
  ],
};

const marksOf = ({ bands }: Scene) => bands.flatMap((band) => ('box' in band ? [] : band.marks));
type Rect = Extract<Mark, { shape: 'rect' }> & { readonly width: number };
const rects = (scene: Scene, id: string) =>
  marksOf(scene).filter((mark): mark is Rect => mark.shape === 'rect' && mark.row === id);
const bar = (scene: Scene, id: string) => {
  const found = rects(scene, id).at(-1);
  if (!found) throw new Error(`no bar of ${id}`);
  return found;
};
const long = 'A very long name that leaves no room beside it';

describe.each(Object.values(sceneSizes))('panels at $name', (size) => {
  const scene = layoutPanels(data, size);

  it('each has a scale of its own, from zero', () => {
    expect(bar(scene, 'b').width / bar(scene, 'a').width).toBeCloseTo(0.25, 9);
    expect(bar(scene, 'c').width / bar(scene, 'd').width).toBeCloseTo(0.75, 9);
    expect(bar(scene, 'b').x).toBe(bar(scene, 'a').x);
    expect(bar(scene, 'd').x).toBe(bar(scene, 'c').x);
  });

  it('what a bar lacks is dashed, up to the number that it is held against', () => {
    const [lacking, own] = rects(scene, 'b');
    expect(lacking?.look).toBe('ghost');
    expect((own?.width ?? NaN) + (lacking?.width ?? NaN)).toBeCloseTo(bar(scene, 'a').width, 9);
    expect(rects(scene, 'a')).toHaveLength(1);
    expect(rects(scene, 'c')).toHaveLength(1);
  });

  it('what never was is an outline', () => {
    expect(bar(scene, 'e').look).toBe('ghost');
  });

  it('stand side by side where there is room, else one below the other', () => {
    const [first, second] = [bar(scene, 'a'), bar(scene, 'c')];
    expect(scene.bands).toHaveLength(size.name === 'narrow' ? 2 : 1);
    if (size.name === 'narrow') expect(second.x).toBe(first.x);
    else expect(second.x).toBeGreaterThan(first.x + first.width);
  });

  it('bars have a line of their own where names and values leave them too little', () => {
    const crowded = layoutPanels(
      { panels: [...data.panels, panel([row('f', 1, { name: [{ text: long }] })])] },
      { ...size, width: 280 },
    );
    const drawn = bar(crowded, 'f');
    const names = marksOf(crowded).filter((mark) => mark.shape === 'text' && mark.row === 'f');
    for (const mark of names) if ('y' in mark) expect(mark.y).toBeLessThan(drawn.y);
  });
});
