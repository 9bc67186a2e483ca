import { describe, expect, it } from 'vitest';
import { coveredShare, textFaults } from '../frame/scene-boxes.ts';
import { sceneSizes, type BoxMark } from '../frame/scene.ts';
import { blockPath, gapsPath } from './cells.ts';
import type { GridData, Named } from './grid-data.ts';
import { layoutGrid } from './layout.ts';

const named = (id: string, amount: number, label: string): Named => ({
  id,
  amount,
  kind: 'reported',
  label: [{ text: label }],
});
// Of 70 lamps five are lit; two never go out; three of eleven dollars are theirs.
const data: GridData = {
  cells: named('lamps', 70, 'of 70'),
  lit: named('lit', 5, '5 lit'),
  lot: [{ text: 'by lot' }],
  apart: named('always', 2, '2 always'),
  share: {
    part: named('part', 300, '300 dollars'),
    whole: named('whole', 1100, 'of 1,100'),
    each: 100,
  },
  choice: { id: 'night', label: 'Night', words: ['one', 'two', 'three'] },
};

/** The area of a path of rectangles, M x y h w v h h -w z. */
function areaOf(d: string): number {
  return [...d.matchAll(/h([\d.]+)v([\d.]+)h-/g)].reduce(
    (sum, [, wide, high]) => sum + Number(wide) * Number(high),
    0,
  );
}

describe.each(Object.values(sceneSizes))('a grid at $name', (size) => {
  const marksOf = (view?: string) =>
    layoutGrid(data, size, view).bands.flatMap((band) => ('box' in band ? band.marks : []));
  const of = (marks: readonly BoxMark[], row: string) => marks.filter((mark) => mark.row === row);

  it('has a cell for each, squares of one size, and as many lit as are lit', () => {
    const marks = marksOf('2');
    expect(areaOf(of(marks, 'lamps')[0]?.d ?? '')).toBeCloseTo(70, 6);
    expect(of(marks, 'lit')).toHaveLength(1);
    expect(areaOf(of(marks, 'lit')[0]?.d ?? '')).toBeCloseTo(5, 6);
    expect(areaOf(of(marks, 'always')[0]?.d ?? '')).toBeCloseTo(2, 6);
  });

  it('fills the part in proportion to the whole', () => {
    const marks = marksOf();
    const area = (row: string) => areaOf(of(marks, row)[0]?.d ?? '');
    expect(area('part') / area('whole')).toBeCloseTo(3 / 11, 6);
  });

  it('the page has the cells of every word, a file those of the one chosen', () => {
    expect(of(marksOf(), 'lit').map(({ view }) => view)).toEqual(['1', '2', '3']);
    expect(of(marksOf('3'), 'lit').map(({ view }) => view)).toEqual(['3']);
    expect(new Set(of(marksOf(), 'lit').map(({ d }) => d)).size).toBe(3);
  });

  it('colours what is reported, and leaves in ink what is drawn by lot', () => {
    const kinds = marksOf().map(({ row, look, kind }) => [row, look, kind]);
    expect(kinds).toContainEqual(['lit', 'ink', undefined]);
    expect(kinds).toContainEqual(['part', 'bar', 'reported']);
    expect(kinds).toContainEqual(['whole', 'ground', undefined]);
    expect(kinds).toContainEqual(['lamps', 'ground', undefined]);
  });

  it('no two texts meet, and it uses its width, with the share and without', () => {
    const { cells, lit, lot, choice } = data;
    const bare = { cells, lit, lot, choice };
    for (const each of [data, bare]) {
      const scene = layoutGrid(each, size);
      for (let width: number = size.width; width <= 1400; width += 40)
        expect(textFaults(scene, width)).toEqual([]);
      expect(coveredShare(scene, size.width)).toBeGreaterThan(0.7);
    }
  });
});

it('a block is line after line, the last one as far as it goes', () => {
  const place = { x: 2, y: 1, unit: 0.5 };
  expect(blockPath(7, place, 3, 'rows')).toBe('M2 1h1.5v1h-1.5zM2 2h0.5v0.5h-0.5z');
  expect(blockPath(7, place, 3, 'columns')).toBe('M2 1h1v1.5h-1zM3 1h0.5v0.5h-0.5z');
  expect(blockPath(2, place, 3, 'rows')).toBe('M2 1h1v0.5h-1z');
  expect(gapsPath(place, 3, 2)).toBe('M2.5 1v1M3 1v1M2 1.5h1.5');
});

it.each([
  [40, 20, 2],
  [256, 32, 8],
  [12, 12, 1],
  [37, 32, 2],
])('%i cells stand in rows of %i: none is left in part where that can be', (amount, long, rows) => {
  const { lit, lot, choice } = data;
  const cells = named('lamps', amount, 'lamps');
  for (const size of Object.values(sceneSizes)) {
    const { bands } = layoutGrid({ cells, lit, lot, choice }, size);
    expect(bands.flatMap((band) => ('box' in band ? [band.box] : []))).toEqual([[long, rows]]);
  }
});
