import { describe, expect, it } from 'vitest';
import { coveredShare, textFaults } from '../frame/scene-boxes.ts';
import { sceneSizes, type Mark } from '../frame/scene.ts';
import { placeInLanes } from './lanes.ts';
import type { BarRow } from './layout.ts';
import { layoutLine } from './line.ts';

const row = (id: string, amount: number, more: Partial<BarRow> = {}): BarRow => ({
  id,
  kind: 'reported',
  amount,
  isOpen: false,
  hypothetical: false,
  label: [{ text: `What ${id} is` }],
  number: { text: String(amount) },
  ...more,
});
const rows = [row('a', 100), row('b', 95), row('c', 12), row('d', 10), row('e', 50)];
const open = [row('a', 100, { isOpen: true, kind: 'estimated' }), row('b', 20)];

describe.each(Object.values(sceneSizes))('dots on a line at $name', (size) => {
  const marksOf = (all: readonly BarRow[]) =>
    layoutLine({ marks: 'line', rows: all }, size).bands.flatMap((band) =>
      'box' in band ? [] : band.marks,
    );
  const dots = (marks: readonly Mark[]) =>
    new Map(marks.flatMap((mark) => (mark.shape === 'circle' ? [[mark.row, mark.x]] : [])));

  it('stand in proportion to their numbers, from where the line begins', () => {
    const at = dots(marksOf(rows));
    for (const { id, amount } of rows) {
      expect((at.get(id) ?? NaN) / (at.get('a') ?? NaN)).toBeCloseTo(amount / 100, 12);
    }
    const [axis] = marksOf(rows);
    expect(axis?.shape === 'line' && axis.from.x).toBe(0);
  });

  it('no two texts meet and none runs past the edge', () => {
    for (const all of [rows, open]) {
      const scene = layoutLine({ marks: 'line', rows: all }, size);
      for (let width: number = size.width; width <= 1400; width += 8)
        expect(textFaults(scene, width)).toEqual([]);
      expect(coveredShare(scene, size.width)).toBeGreaterThan(0.7);
    }
  });

  it('what is more than its number leaves the line as an arrow, and nothing else does', () => {
    const arrows = (all: readonly BarRow[]) =>
      marksOf(all).filter((mark) => mark.shape === 'line' && mark.look === 'stem');
    expect(arrows(rows)).toEqual([]);
    expect(arrows(open).map((mark) => mark.row)).toEqual(['a', 'a', 'a']);
    expect(dots(marksOf(open)).get('a')).toBeLessThan(91);
  });
});

it('words stand as near as there is room, above first, and no stem runs through nearer words', () => {
  const [wide, left, inside] = [
    { left: 100, right: 300, stem: 300 },
    { left: 0, right: 60, stem: 0 },
    { left: 150, right: 200, stem: 150 },
  ];
  expect(placeInLanes([wide, left, inside])).toEqual({ above: [[wide, left]], below: [[inside]] });
  // Below it would meet `inside`; above, one lane out, its stem passes `wide`, or it does not.
  const passing = { left: 210, right: 400, stem: 320 };
  expect(placeInLanes([wide, inside, passing])).toEqual({
    above: [[wide], [passing]],
    below: [[inside]],
  });
  const behind = { left: 210, right: 400, stem: 210 };
  expect(placeInLanes([wide, inside, behind])).toEqual({
    above: [[wide]],
    below: [[inside], [behind]],
  });
});
