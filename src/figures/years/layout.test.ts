import { describe, expect, it } from 'vitest';
import type { Mark, Scene } from '../frame/scene.ts';
import { sceneSizes } from '../frame/scene.ts';
import { oneYearRow, type Bill } from './bill.ts';
import { layoutYears } from './layout.ts';

const layer = (id: string, amount: number) => ({
  id,
  amount,
  kind: 'estimated' as const,
  number: { text: `$${amount}`, fact: id },
  name: [{ text: id }],
});
const bill = (period: number, ...amounts: readonly [number, number]): Bill => ({
  heading: [{ text: 'A bill' }],
  total: layer(`total-${period}`, amounts[0] + amounts[1]),
  period,
  layers: [layer(`servers-${period}`, amounts[0]), layer(`running-${period}`, amounts[1])],
  yearly: layer(`yearly-${period}`, (amounts[0] + amounts[1]) / period),
  oneYear: [{ text: 'all in one year' }],
});
const data = {
  bills: [bill(4, 1600, 944), bill(2, 300, 240)],
  year: (number: number) => `y ${number}`,
};

type Rect = Extract<Mark, { shape: 'rect' }> & { readonly width: number };
const marksOf = ({ bands }: Scene) => bands.flatMap((band) => ('box' in band ? [] : band.marks));
function rect(scene: Scene, row: string): Rect {
  const found = marksOf(scene).find(
    (mark): mark is Rect => mark.shape === 'rect' && mark.look !== 'paper' && mark.row === row,
  );
  if (!found) throw new Error(`no bar of ${row}`);
  return found;
}
const area = ({ width, height }: Rect) => width * height;

describe.each(Object.values(sceneSizes))('bills over years at $name', (size) => {
  const scene = layoutYears(data, size);

  it.each([
    ['servers-4', 1600],
    ['running-4', 944],
    ['servers-2', 300],
    ['running-2', 240],
    [oneYearRow('running-4'), 944],
    [oneYearRow('running-2'), 240],
  ])('the area of %s is its amount, on one scale for all', (row, amount) => {
    const unit = area(rect(scene, 'servers-4')) / 1600;
    expect(area(rect(scene, row))).toBeCloseTo(amount * unit, 6);
  });

  it('a year is as wide in each bill, and the tower one year', () => {
    const year = rect(scene, 'servers-4').width / 4;
    expect(rect(scene, 'servers-2').width).toBeCloseTo(2 * year, 9);
    expect(rect(scene, oneYearRow('running-4')).width).toBeCloseTo(year, 9);
    expect(rect(scene, oneYearRow('running-2')).width).toBeCloseTo(year, 9);
  });

  it('layers stand on one another, and the tower on what its layer stands on', () => {
    for (const period of [4, 2]) {
      const [below, above] = [rect(scene, `servers-${period}`), rect(scene, `running-${period}`)];
      const tower = rect(scene, oneYearRow(`running-${period}`));
      expect(above.y + above.height).toBeCloseTo(below.y, 9);
      expect(tower.y + tower.height).toBeCloseTo(below.y, 9);
      expect(tower.x + tower.width).toBeCloseTo(below.x + below.width, 9);
    }
  });

  it('the line of others stands as high as its amount', () => {
    const lines = marksOf(scene).flatMap((mark) =>
      mark.shape === 'line' && mark.row !== undefined ? [mark.from.y] : [],
    );
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBeCloseTo(rect(scene, 'running-4').y, 9);
    expect(lines[1]).toBeCloseTo(rect(scene, 'running-2').y, 9);
  });

  it('a layer too thin for its words has them below the years', () => {
    const thin = layoutYears({ ...data, bills: [bill(4, 1600, 20)] }, size);
    const texts = marksOf(thin).filter((mark) => mark.shape === 'text' && mark.row === 'running-4');
    const { y, height } = rect(thin, 'servers-4');
    expect(texts).toHaveLength(1);
    for (const mark of texts) if ('y' in mark) expect(mark.y).toBeGreaterThan(y + height);
  });
});
