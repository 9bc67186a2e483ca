import { expect, test } from 'vitest';
import type { TextRun } from '../frame/runs.ts';
import { layoutCallouts } from './callouts.ts';

const long = 'ran the stage of R1 alone; they may be partly the same machines, nobody has said';
const words = (number: string, fact: string): readonly TextRun[] => [
  { text: number, style: 'label', fact },
  { text: ` ${long}`, style: 'note' },
];
const callouts = [
  { id: 'near', text: words('2,048', 'near'), leader: 30 },
  { id: 'far', text: words('512', 'far'), leader: 5 },
];

test.each([280, 640])(
  'callouts below a field %d px wide follow one another, nearest first',
  (width) => {
    const { callouts: placed, height } = layoutCallouts(callouts, width, 'below');
    const baselines = placed.flatMap(({ lines }) => lines.map(({ y }) => y));
    expect(baselines).toEqual(baselines.toSorted((a, b) => a - b));
    expect(Math.min(...baselines)).toBeGreaterThan(0);
    expect(Math.max(...baselines)).toBeLessThan(height);
  },
);

test('callouts above a field end above it, nearest last, each read from top to bottom', () => {
  const { callouts: placed, height } = layoutCallouts(callouts, 280, 'above');
  const [near = [], far = []] = placed.map(({ lines }) => lines.map(({ y }) => y));
  const baselines = [...far, ...near];
  expect(baselines).toEqual(baselines.toSorted((a, b) => a - b));
  expect(Math.max(...baselines)).toBeLessThan(0);
  expect(Math.min(...baselines)).toBeGreaterThan(-height);
});

test.each(['above', 'below'] as const)(
  'the nearer leader stops before the farther text (%s)',
  (side) => {
    const [near, far] = layoutCallouts(callouts, 280, side).callouts;
    const start = Math.min(...(far?.lines ?? []).map(({ y }) => Math.abs(y)));
    expect(Math.abs(near?.end ?? Infinity)).toBeLessThan(start);
  },
);
