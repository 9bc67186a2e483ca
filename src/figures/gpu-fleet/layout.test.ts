import { describe, expect, test } from 'vitest';
import { sizes } from '../frame/sizes.ts';
import { dotsByComputing, layoutGpuFleet, type Block, type Model } from './layout.ts';

const h20Dots = dotsByComputing(30_000, 148, 989);
const byCount = models(10_000, 10_000, 30_000);
const byComputing = models(10_000, 10_000, h20Dots);
const both = [
  { view: 'count', shown: byCount },
  { view: 'computing', shown: byComputing },
];

describe.each(Object.values(sizes))('the fleet on $name screens', (size) => {
  test('has exactly 50,000 dots, one for each GPU', () => {
    const { regions } = layoutGpuFleet(byCount, size);
    expect(sum(regions.map(({ dots }) => count(dots)))).toBe(50_000);
  });

  test('gives the H20s as many dots as the H800s that would compute the same', () => {
    const { regions } = layoutGpuFleet(byComputing, size);
    expect(count(regions[2]?.dots ?? [])).toBe(4489);
  });

  test.each(both)('gives each model the dots that it has, by $view', ({ shown }) => {
    const { regions } = layoutGpuFleet(shown, size);
    expect(regions.map(({ dots }) => count(dots))).toEqual(shown.map(({ dots }) => dots));
  });

  test('keeps the places of the models when they are seen by computing', () => {
    const places = (shown: readonly Model[]) =>
      layoutGpuFleet(shown, size).regions.map(({ place }) => place);
    expect(places(byComputing)).toEqual(places(byCount));
  });

  test('gives places whose areas are in proportion to the chips', () => {
    const areas = layoutGpuFleet(byCount, size).regions.map(({ place }) => count([place]));
    expect(areas).toEqual([10_000, 10_000, 30_000]);
  });

  test.each(both)(
    'keeps all dots within their place and lets none overlap, by $view',
    ({ shown }) => {
      const field = layoutGpuFleet(shown, size);
      for (const { place, dots } of field.regions) {
        expect(isWithin(place, { x: 0, y: 0, columns: field.columns, rows: field.rows })).toBe(
          true,
        );
        for (const block of dots) expect(isWithin(block, place)).toBe(true);
      }
      const blocks = field.regions.flatMap(({ dots }) => dots);
      for (const [index, block] of blocks.entries()) {
        for (const other of blocks.slice(index + 1)) expect(overlap(block, other)).toBe(false);
      }
    },
  );

  test('fills odd numbers exactly, with a part of a line at the end', () => {
    for (const dots of [1, 124, 125, 126, 199, 200, 201, 7919, 9999]) {
      const { regions } = layoutGpuFleet(models(dots, 10_000, 30_000), size);
      expect(count(regions[0]?.dots ?? [])).toBe(dots);
    }
  });

  test('lights 2,048 and 512 of the H800s, apart from one another', () => {
    const { regions, lit } = layoutGpuFleet(byCount, size);
    const place = regions[0]?.place;
    const [run, stage] = ['v3-cluster', 'r1-cluster'].map(
      (id) => lit.find((cluster) => cluster.id === id)?.block,
    );
    if (!place || !run || !stage) throw new Error('a region or a cluster is missing');
    expect([count([run]), count([stage])]).toEqual([2048, 512]);
    expect([isWithin(run, place), isWithin(stage, place)]).toEqual([true, true]);
    expect(overlap(run, stage)).toBe(false);
  });

  test('starts each leader at its own block and leads it past the other', () => {
    const { lit } = layoutGpuFleet(byCount, size);
    for (const { id, block, leader } of lit) {
      expect(isWithin({ x: leader, y: block.y, columns: 1, rows: 1 }, block)).toBe(true);
      const edge =
        size.name === 'wide' ? { from: block.y + block.rows, to: 125 } : { from: 0, to: block.y };
      const way = { x: leader, y: edge.from, columns: 1, rows: edge.to - edge.from };
      for (const other of lit) if (other.id !== id) expect(overlap(way, other.block)).toBe(false);
    }
  });

  test('measures the field from 0 to 100 percent', () => {
    const { columns, rows, percentX, percentY } = layoutGpuFleet(byCount, size);
    expect([percentX(0), percentX(columns), percentY(0), percentY(rows)]).toEqual([0, 100, 0, 100]);
  });
});

test('a chip as strong as the one that a dot stands for gets one dot', () => {
  expect(dotsByComputing(10_000, 989, 989)).toBe(10_000);
  expect(dotsByComputing(30_000, 148, 989)).toBe(Math.round((30_000 * 148) / 989));
});

function models(...dots: readonly [number, number, number]): readonly Model[] {
  return [
    { id: 'h800', chips: 10_000, dots: dots[0] },
    { id: 'h100', chips: 10_000, dots: dots[1] },
    { id: 'h20', chips: 30_000, dots: dots[2] },
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function count(blocks: readonly Block[]): number {
  return sum(blocks.map(({ columns, rows }) => columns * rows));
}

function isWithin(inner: Block, outer: Block): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.columns <= outer.x + outer.columns &&
    inner.y + inner.rows <= outer.y + outer.rows
  );
}

function overlap(one: Block, other: Block): boolean {
  return (
    one.x < other.x + other.columns &&
    other.x < one.x + one.columns &&
    one.y < other.y + other.rows &&
    other.y < one.y + one.rows
  );
}
