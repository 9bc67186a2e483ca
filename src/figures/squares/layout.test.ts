import { describe, expect, it } from 'vitest';
import { sceneBoxes } from '../frame/scene-boxes.ts';
import { sceneSizes, type BoxMark, type Scene } from '../frame/scene.ts';
import { layoutSquares, type SquaresRow } from './layout.ts';

const row = (id: string, count: number, isOpen = false): SquaresRow => ({
  id,
  kind: 'estimated',
  count,
  isOpen,
  bound: isOpen ? 'more than' : '',
  number: { text: `$${Math.round(count)} million` },
  question: [{ text: 'What did it cost to keep?' }],
  soft: [{ text: 'a few squares' }],
});
const rows = [row('part', 0.25), row('one', 1), row('open', 89.5, true), row('most', 287)];

/** The squares of a row, as [left, top, side] in cells. */
function squaresOf({ bands }: Scene, id: string, look: BoxMark['look']) {
  const paths = bands.flatMap((band) => ('box' in band ? band.marks : []));
  return paths
    .filter((mark) => mark.row === id && mark.look === look)
    .flatMap(({ d }) => [...d.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)])
    .map(([, x, y, side]) => [Number(x), Number(y), Number(side)] as const);
}
const area = (squares: readonly (readonly [number, number, number])[]) =>
  squares.reduce((sum, [, , side]) => sum + side ** 2, 0) / 0.84 ** 2;

describe.each(Object.values(sceneSizes))('$name', (size) => {
  const scene = layoutSquares({ rows }, size);

  it.each(rows)('$id: the area is the amount, a part of a square too', ({ id, count }) => {
    expect(area(squaresOf(scene, id, 'bar'))).toBeCloseTo(count, 2);
    expect(squaresOf(scene, id, 'bar')).toHaveLength(Math.ceil(count));
  });

  it('only "more than" goes on, with three dashed squares; what is less than one stands in the outline of one', () => {
    expect(rows.map(({ id }) => squaresOf(scene, id, 'ghost').length)).toEqual([1, 0, 3, 0]);
  });

  it('no two squares stand in one place', () => {
    for (const { id } of rows) {
      const places = [...squaresOf(scene, id, 'bar'), ...squaresOf(scene, id, 'ghost').slice(-3)];
      const cells = places.map(([x, y]) => `${x} ${Math.floor(y)}`);
      if (id !== 'part') expect(new Set(cells).size).toBe(cells.length);
    }
  });

  it('all squares are of one size, within the width', () => {
    const boxes = new Set(
      scene.bands.flatMap((band) => ('box' in band ? band.box[0].toFixed(6) : [])),
    );
    expect(boxes.size).toBe(1);
    for (const { right } of sceneBoxes(scene, size.width).marks)
      expect(right).toBeLessThanOrEqual(size.width + 0.01);
  });
});

it('wide, blocks stand on one baseline, each with its words below it', () => {
  const scene = layoutSquares({ rows }, sceneSizes.full);
  const [blocks, words] = scene.bands;
  expect(scene.bands).toHaveLength(2);
  if (!blocks || !words || !('box' in blocks) || 'box' in words) throw new Error('other bands');
  for (const { id } of rows) {
    const squares = squaresOf(scene, id, 'bar');
    const foot = Math.max(...squares.map(([, y, side]) => y + side));
    expect(foot).toBeCloseTo(blocks.box[1], 3);
    const left = Math.min(...squares.map(([x]) => x)) / blocks.box[0];
    const texts = words.marks.filter((mark) => mark.shape === 'text' && mark.row === id);
    expect(texts.length).toBeGreaterThan(2);
    for (const text of texts)
      expect(text).toMatchObject({ x: expect.closeTo(100 * left, 2) as unknown });
  }
});

it('narrow, the words of a block stand above it', () => {
  const { bands } = layoutSquares({ rows }, sceneSizes.narrow);
  const order = bands.flatMap((band) =>
    band.marks.map(({ row: id, shape }) => `${id ?? ''} ${shape}`),
  );
  expect([...new Set(order)]).toEqual(rows.flatMap(({ id }) => [`${id} text`, `${id} path`]));
});

it('where words leave no room for one baseline there are more, and no square is smaller than 9 px', () => {
  for (const size of [sceneSizes.wide, sceneSizes.full]) {
    const { bands } = layoutSquares({ rows: [...rows, row('more', 200), row('last', 120)] }, size);
    for (const band of bands) {
      if ('box' in band) expect(size.width / band.box[0]).toBeGreaterThanOrEqual(9);
    }
  }
});
