import { describe, expect, it } from 'vitest';
import { textFaults } from '../frame/scene-boxes.ts';
import { sceneSizes, type Mark, type Scene } from '../frame/scene.ts';
import { layoutRibbons, type RibbonsData } from './layout.ts';

const part = (id: string, amount: number) => ({
  id,
  amount,
  kind: 'estimated' as const,
  short: { text: String(amount), fact: id },
});
const share = (name: string, above: number, below: number, isLit = false) => ({
  name: [{ text: name }],
  isLit,
  above: part(`${name}-above`, above),
  below: part(`${name}-below`, below),
});
const whole = (id: string) => ({ id, kind: 'estimated' as const, name: [{ text: id }] });
const data: RibbonsData = {
  above: whole('chips'),
  below: whole('computing'),
  shares: [share('a', 10, 50), share('b', 30, 40), share('c', 60, 10, true)],
};

const marksOf = ({ bands }: Scene) => bands.flatMap((band) => ('box' in band ? [] : band.marks));
type Rect = Extract<Mark, { shape: 'rect' }> & { readonly width: number };
const bars = (scene: Scene, side: string) =>
  marksOf(scene).filter(
    (mark): mark is Rect => mark.shape === 'rect' && (mark.row ?? '').endsWith(side),
  );

describe.each(Object.values(sceneSizes))('a whole divided twice at $name', (size) => {
  const scene = layoutRibbons(data, size);

  it.each([
    ['above', [10, 30, 60]],
    ['below', [50, 40, 10]],
  ])('the bar %s is as wide as the figure and its parts are as their amounts', (side, amounts) => {
    const drawn = bars(scene, side);
    const unit = (drawn[0]?.width ?? NaN) / (amounts[0] ?? NaN);
    expect(drawn.map(({ width }) => width / unit).map(Math.round)).toEqual(amounts);
    expect(drawn[0]?.x).toBe(0);
    const last = drawn.at(-1);
    expect((last?.x ?? NaN) + (last?.width ?? NaN)).toBeCloseTo(100, 9);
  });

  it('a ribbon goes from its part above to its part below', () => {
    const [above, below] = [bars(scene, 'above'), bars(scene, 'below')];
    const ribbons = marksOf(scene).flatMap((mark) => (mark.shape === 'path' ? [mark] : []));
    expect(ribbons).toHaveLength(3);
    for (const [index, { d, y, height }] of ribbons.entries()) {
      const [up, down] = [above[index], below[index]];
      if (!up || !down) throw new Error('a part is missing');
      expect(d.startsWith(`M${up.x} 0`)).toBe(true);
      expect(d).toContain(`${down.x} 100H${down.x + down.width}`);
      expect(y).toBeCloseTo(up.y + up.height, 9);
      expect(y + height).toBeCloseTo(down.y, 9);
    }
  });

  it('the ribbon that stands out has the colour of its kind, the others have none', () => {
    const kinds = marksOf(scene).flatMap((mark) => (mark.shape === 'path' ? [mark.kind] : []));
    expect(kinds).toEqual([undefined, undefined, 'estimated']);
  });
});

it.each(Object.values(sceneSizes))(
  'thin parts with long names are told apart at $name: no label meets another or leaves the figure',
  (size) => {
    const thin = ['Riders of every single day', 'Riders on Sundays', 'Riders who came only once'];
    const shares = thin.map((name, index) => share(name, index === 1 ? 98 : 1, 30));
    const scene = layoutRibbons({ ...data, shares }, size);
    for (let width = size.width; width <= 2560; width += 8) {
      expect(textFaults(scene, width)).toEqual([]);
    }
  },
);
