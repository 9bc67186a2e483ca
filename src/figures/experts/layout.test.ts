import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import { runsWidth, type TextRun } from '../frame/runs.ts';
import { sizes } from '../frame/sizes.ts';
import { cellHeight, columns, layoutExperts, placeExpert } from './layout.ts';

const paragraph = (number: string, rest: string): readonly TextRun[] => [
  { text: number, style: 'value', fact: 'number' },
  { text: rest, style: 'note' },
];
const words = {
  field: [
    paragraph('256\u00a0especialistas', ' à escolha'),
    paragraph('8\u00a0especialistas', ' acesos por este token'),
    paragraph('', 'Ilustração: quais acendem foi sorteado.'),
  ],
  shared: paragraph('1\u00a0especialista', ' comum a todos os tokens, sempre aceso'),
  parameters: [
    paragraph('37\u00a0bilhões de\u00a0parâmetros', ' por token'),
    paragraph('671\u00a0bilhões de\u00a0parâmetros', ' ao todo'),
  ],
};

describe('the place of an expert', () => {
  it('is its own, and the field has no hole', () => {
    const places = range(256).map(placeExpert);
    expect(new Set(places.map(({ column, row }) => `${column} ${row}`)).size).toBe(256);
    expect(Math.max(...places.map(({ column }) => column))).toBe(columns - 1);
    expect(Math.max(...places.map(({ row }) => row))).toBe(256 / columns - 1);
  });
});

describe.each(Object.values(sizes))('the field of experts at $name', (size) => {
  const share = 37 / 671;
  const { lines, rows, field, shared, bar, filled, height } = layoutExperts(
    words,
    256,
    share,
    size,
  );

  it('has a cell for each expert and none to spare', () => {
    expect(rows * columns).toBe(256);
  });

  it('fills the bar in proportion, from zero', () => {
    expect(filled / 100).toBe(share);
  });

  it('stacks field, shared expert and bar without overlap, inside its height', () => {
    expect(shared).toBeGreaterThan(field + rows * cellHeight);
    expect(bar).toBeGreaterThan(shared + cellHeight);
    expect(bar + cellHeight).toBeLessThanOrEqual(height);
  });

  it('keeps every line inside the width, off the marks and off its neighbours', () => {
    const marks = [
      { top: field, bottom: field + rows * cellHeight },
      { top: bar, bottom: bar + cellHeight },
    ];
    for (const [index, { x, y, runs }] of lines.entries()) {
      expect((x / 100) * size.width + runsWidth(runs)).toBeLessThanOrEqual(size.width);
      for (const { top, bottom } of marks) expect(y <= top - 4 || y - 12 >= bottom).toBe(true);
      if (index > 0) expect(y - (lines[index - 1]?.y ?? NaN)).toBeGreaterThanOrEqual(19);
    }
    expect(lines[0]?.y).toBeGreaterThanOrEqual(15);
  });

  it('writes beside the shared expert, not over it', () => {
    const beside = lines.filter(({ x }) => x > 0);
    expect(beside.length).toBeGreaterThan(0);
    for (const { x } of beside) expect(x).toBeGreaterThan(100 / columns);
  });
});
