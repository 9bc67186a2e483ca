import { expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { wordsOf } from '../content-words.ts';
import { schema } from './schema.ts';
import { stackTable } from './table.ts';
import { type } from './type.ts';

const { ledger } = openExplainer('deepseek-cost');
const content = schema.parse(ledger.figures.get('training-run')?.parts[0]?.content);
const data = type.read(content, wordsOf(ledger, 'en'));
const rowOf = (price: number, of: string) =>
  stackTable(data, price).rows.find(({ key }) => key === of)?.cells ?? [];
const columnOf = (price: number, start: string) =>
  stackTable(data, price).head.findIndex((head) =>
    head.replaceAll('\u00a0', ' ').startsWith(start),
  );

it('has the reported costs at the assumed rent, whatever the reader tries', () => {
  for (const price of [1, 2, 3.25]) {
    const column = columnOf(price, '$2 per GPU hour, reported');
    expect(rowOf(price, 'v3-run-cost')[column]).toEqual({
      text: '$5.576\u00a0million',
      fact: 'v3-run-cost',
    });
    expect(rowOf(price, 'r1-stage-cost')[column]).toEqual({
      text: '$294,000',
      fact: 'r1-stage-cost',
    });
  }
});

// 2,788,000 hours × the rent, to three digits.
it.each([
  [1, '$1', '$2.79 million', 2_788_000],
  [1.5, '$1.50', '$4.18 million', 4_182_000],
  [3, '$3', '$8.36 million', 8_364_000],
  [4, '$4', '$11.2 million', 11_152_000],
])('costs V3 at $%d an hour: %s', (price, written, text, value) => {
  const cell = rowOf(price, 'v3-run-cost')[columnOf(price, `${written} per GPU hour, calculated`)];
  expect(cell?.text.replaceAll('\u00a0', ' ')).toBe(text);
  expect(cell?.number).toEqual({ value, unit: 'usd' });
});

it('has a column more for a rent between whole dollars, and only then', () => {
  expect(stackTable(data, 2).head).toHaveLength(7);
  expect(stackTable(data, 4).head).toHaveLength(7);
  expect(stackTable(data, 2.5).head).toHaveLength(8);
  for (const { cells } of stackTable(data, 2.5).rows) expect(cells).toHaveLength(8);
});

it('knows no cost of what is left out', () => {
  for (const { number, fact } of rowOf(3, 'outside')) {
    expect(number).toBeUndefined();
    expect(fact).toBeUndefined();
  }
});
