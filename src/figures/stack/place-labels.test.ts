import { expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';

const lines = (width: number, ...wishes: readonly (readonly [at: number, width: number])[]) =>
  placeLabels(
    wishes.map(([at, long]) => ({ at, width: long })),
    width,
  );

it('labels that have room stand on one line, each right of its leader', () => {
  expect(lines(600, [0, 100], [200, 100], [400, 100])).toEqual([
    { line: 0, anchor: 'start' },
    { line: 0, anchor: 'start' },
    { line: 0, anchor: 'start' },
  ]);
});

it('of two that would meet the left one goes down, for its leader passes left of the other', () => {
  expect(lines(600, [200, 200], [210, 200])).toEqual([
    { line: 1, anchor: 'start' },
    { line: 0, anchor: 'start' },
  ]);
});

it('at the right edge labels stand left of their leaders, and the right one goes down', () => {
  expect(lines(600, [560, 200], [570, 200])).toEqual([
    { line: 0, anchor: 'end' },
    { line: 1, anchor: 'end' },
  ]);
});

it('no leader passes through a label', () => {
  // The third has no room beside the second; the first is longer than the way to it.
  expect(lines(600, [0, 300], [200, 100], [210, 100])).toEqual([
    { line: 2, anchor: 'start' },
    { line: 1, anchor: 'start' },
    { line: 0, anchor: 'start' },
  ]);
});
