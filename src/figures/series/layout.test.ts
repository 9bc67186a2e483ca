import { expect, it } from 'vitest';
import { sceneWidth } from '../frame/scene-text.ts';
import { sceneSizes, type Mark } from '../frame/scene.ts';
import { layoutSeries } from './layout.ts';
import type { DrawnSeries } from './series-data.ts';

const year = (at: number) => Date.UTC(at, 0, 1);
const one = (id: string, ...values: readonly number[]): DrawnSeries => ({
  id,
  kind: 'estimated',
  row: id,
  label: id,
  last: String(values.at(-1)),
  points: values.map((value, index) => ({ time: year(2020 + index), value })),
});
const layout = (marks: 'lines' | 'areas', series: readonly DrawnSeries[]) => {
  const words = {
    band: '',
    amount: String,
    date: (time: number) => String(new Date(time).getUTCFullYear()),
  };
  const { bands } = layoutSeries({ marks, series, ...words }, sceneSizes.full);
  return bands.flatMap((band) => ('box' in band ? [] : band.marks));
};
const ends = (marks: readonly Mark[], row: string) =>
  marks.flatMap((mark) =>
    mark.row === row && mark.shape === 'line' && mark.look === 'stem' ? [mark.to] : [],
  );
const zeroOf = (marks: readonly Mark[]) =>
  marks.flatMap((mark) =>
    mark.shape === 'line' && mark.look === 'axis' ? [mark.from.y] : [],
  )[0] ?? 0;

it('lines are each as high above zero as their numbers', () => {
  const marks = layout('lines', [one('a', 10, 20, 30), one('b', 30, 15, 10)]);
  const above = (row: string) => ends(marks, row).map(({ y }) => zeroOf(marks) - y);
  const [first = 0] = above('a');
  expect(above('a')).toEqual([first, first * 1.5].map((y) => expect.closeTo(y, 6)));
  expect(above('b')).toEqual([first * 0.75, first / 2].map((y) => expect.closeTo(y, 6)));
});

it('lines begin beside the numbers of their scale, not under them', () => {
  const marks = layout('lines', [one('a', 50_000, 60_000)]);
  const px = (x: number) => (x * sceneSizes.full.width) / 100;
  const begins = marks.flatMap((mark) =>
    mark.shape === 'line' && mark.look === 'stem' ? [px(mark.from.x)] : [],
  );
  const words = marks.flatMap((mark) => (mark.shape === 'text' && mark.halo ? [mark] : []));
  expect(words.length).toBeGreaterThan(2);
  for (const { x, runs } of words) {
    expect(px(x) + sceneWidth(runs)).toBeLessThan(Math.min(...begins));
  }
});

it('areas stand on those before them: the highest line is the sum', () => {
  const marks = layout('areas', [one('a', 10, 20, 30), one('b', 30, 15, 10)]);
  const above = (row: string) => ends(marks, row).map(({ y }) => zeroOf(marks) - y);
  const [first = 0, second = 0] = above('a');
  expect(second / first).toBeCloseTo(1.5, 6);
  expect(above('b')).toEqual([first * 1.75, first * 2].map((y) => expect.closeTo(y, 6)));
  const grounds = marks.filter((mark) => mark.shape === 'path' && mark.look === 'ground');
  expect(grounds.map(({ row }) => row)).toEqual(['a', 'b']);
});

it('names stand in the order of the ends of their lines and do not meet', () => {
  const marks = layout('lines', [one('low', 5, 100), one('high', 5, 104), one('middle', 5, 102)]);
  const names = ['high', 'middle', 'low'].map((row) =>
    marks.flatMap((mark) => (mark.row === row && mark.shape === 'text' ? [mark.y] : [])),
  );
  for (const [index, own] of names.entries()) {
    const [next] = names[index + 1] ?? [];
    if (next !== undefined) expect(next - (own.at(-1) ?? 0)).toBeGreaterThan(15);
  }
});
