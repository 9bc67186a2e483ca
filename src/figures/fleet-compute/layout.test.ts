import { describe, expect, it } from 'vitest';
import { runsWidth, type TextRun } from '../frame/runs.ts';
import { sizes } from '../frame/sizes.ts';
import { barHeight, layoutFleetCompute, type ModelDatum } from './layout.ts';

const run = (text: string, style: TextRun['style']): readonly TextRun[] => [{ text, style }];
const headings = [
  ['Cálculo', 'BF16 denso'],
  ['Memória', 'banda'],
  ['Ligações', 'NVLink'],
].map(([name = '', what = '']) => [run(name, 'label'), run(what, 'note')]);
const model = (name: string, ...values: readonly number[]): ModelDatum => ({
  id: name,
  heading: [...run(`${name} `, 'value'), ...run('feita para a China, ligações cortadas', 'note')],
  values: values.map((value, panel) => ({
    value,
    words: run(`${value}\u00a0${['TFLOPS', 'TB/s', 'GB/s'][panel]}`, 'label'),
  })),
});
const models = [
  model('H100', 989, 3.35, 900),
  model('H800', 989, 3.36, 400),
  model('H20', 148, 4, 900),
];

describe.each(Object.values(sizes))('three measures of three chips at $name', (size) => {
  const { lines, rows, height } = layoutFleetCompute(headings, models, size);
  const panel = (index: number) => rows.map(({ bars }) => bars[index]);

  it('draws a bar for each model in each panel', () => {
    expect(rows.map(({ bars }) => bars.length)).toEqual([3, 3, 3]);
  });

  it('gives each panel a scale of its own, from zero, that its largest value fills', () => {
    for (const index of [0, 1, 2]) {
      const values = models.map(({ values }) => values[index]?.value ?? NaN);
      for (const [row, bar] of panel(index).entries()) {
        const share = (values[row] ?? NaN) / Math.max(...values);
        expect(bar?.width).toBeCloseTo(share * 30, 12);
      }
    }
  });

  it('outlines what falls short of the first model, and nothing else', () => {
    const missing = rows.map(({ bars }) => bars.map(({ missing }) => missing));
    expect(missing.map((bars) => bars.map((share) => share > 0))).toEqual([
      [false, false, false],
      [false, false, true],
      [true, false, false],
    ]);
    expect(missing[1]?.[2]).toBeCloseTo((500 / 900) * 30, 12);
    expect(missing[2]?.[0]).toBeCloseTo((841 / 989) * 30, 12);
  });

  it('keeps every bar inside its panel and every panel inside the plot', () => {
    for (const { bars } of rows) {
      for (const [index, { x, width, missing, y }] of bars.entries()) {
        expect(x).toBe(index * 35);
        expect(width + missing).toBeLessThanOrEqual(30 + 1e-9);
        expect(y + barHeight).toBeLessThanOrEqual(height);
      }
    }
  });

  it('lets no line run into its neighbour, out of the plot or over a bar', () => {
    for (const { x, y, runs } of lines) {
      const start = (x / 100) * size.width;
      const end = start + runsWidth(runs);
      expect(end).toBeLessThanOrEqual(size.width);
      for (const other of lines) {
        if (other.y !== y || other.x <= x) continue;
        expect(end).toBeLessThan((other.x / 100) * size.width);
      }
      for (const { bars } of rows) {
        const top = bars[0]?.y ?? NaN;
        expect(y < top || y - 14 >= top + barHeight).toBe(true);
      }
    }
    const ys = [...new Set(lines.map(({ y }) => y))].sort((one, other) => one - other);
    expect(ys[0]).toBeGreaterThanOrEqual(14);
    for (const [index, y] of ys.slice(1).entries()) {
      expect(y - (ys[index] ?? NaN)).toBeGreaterThanOrEqual(17);
    }
  });
});
