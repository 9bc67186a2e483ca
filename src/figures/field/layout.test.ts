import { expect, it } from 'vitest';
import { cellForm, fill, without } from './cells.ts';
import { fieldBand, type Counted } from './field-cells.ts';

const counted = (id: string, count: number): Counted => ({ id, kind: 'reported', count });

/** How many dots a band draws for a row: those in cells of its tile, and those drawn one by one. */
function dotsOf(band: ReturnType<typeof fieldBand>, row: string, dots: number): number {
  const form = cellForm(dots);
  return band.marks
    .filter((mark) => mark.row === row)
    .reduce((sum, { d, fill: as }) => {
      if (as !== 'tile') return sum + (d.match(/M/g)?.length ?? 0);
      const areas = [...d.matchAll(/h([\d.]+)v([\d.]+)/g)].map(
        ([, across, down]) => Number(across) * Number(down),
      );
      const area = areas.reduce((all, each) => all + each, 0);
      return sum + Math.round((area / (form.width * form.height)) * dots);
    }, 0);
}

it.each([
  [50_000, [2048, 512], 8],
  [50_003, [2047, 13], 8],
  [6001, [1, 700], 7],
  [999, [249], 1],
] as const)('of %d dots, %j are lit and all others are not, in cells of %d', (all, lit, dots) => {
  const form = cellForm(dots);
  const groups = lit.map((count, index) => counted(`lit-${index}`, count));
  const plan = { form, columns: 60, starts: [0, 30], across: [16, 8] };
  const band = fieldBand(counted('all', all), groups, plan, { tile: 'a' });
  expect(groups.map(({ id }) => dotsOf(band, id, dots))).toEqual([...lit]);
  const rest = lit.reduce<number>((left, count) => left - count, all);
  expect(dotsOf(band, 'all', dots)).toBe(rest);
});

it('eight dots stand four by two, in a cell twice as wide as high', () => {
  expect(cellForm(8)).toEqual({ dots: 8, columns: 4, rows: 2, width: 2, height: 1 });
});

it('things fill row after row, and what makes no whole cell stands in the next', () => {
  expect(fill(83, cellForm(8), { x: 3, y: 0, across: 4 })).toEqual({
    blocks: [
      { x: 3, y: 0, columns: 4, rows: 2 },
      { x: 3, y: 2, columns: 2, rows: 1 },
    ],
    rest: { x: 5, y: 2, dots: 3 },
  });
});

it('a field goes around what is lit in it', () => {
  const lit = [
    { x: 0, y: 0, columns: 2, rows: 2 },
    { x: 4, y: 0, columns: 1, rows: 1 },
  ];
  expect(without([{ x: 0, y: 0, columns: 6, rows: 3 }], lit)).toEqual([
    { x: 2, y: 0, columns: 2, rows: 1 },
    { x: 5, y: 0, columns: 1, rows: 1 },
    { x: 2, y: 1, columns: 4, rows: 1 },
    { x: 0, y: 2, columns: 6, rows: 1 },
  ]);
});

it('on phones a cell is a bar: a line of dashes for each column of cells, as long as its cells', () => {
  const form = cellForm(8);
  const plan = { form, columns: 10, starts: [0], across: [2] };
  const band = fieldBand(counted('all', 800), [counted('lit', 32)], plan, 'bars');
  const [rest, lit] = band.marks;
  expect(lit?.d).toBe('M1 0.2v1.6M3 0.2v1.6');
  expect(lit?.fill).toEqual({ width: 1.6, dash: [0.6, 0.4] });
  expect(rest?.d.match(/M/g)).toHaveLength(8 + 10);
  expect(band.tile).toBeUndefined();
});
