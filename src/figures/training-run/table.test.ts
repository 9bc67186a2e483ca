import { expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { formatFact } from '../../content/numbers/numbers.ts';
import { trainingRunData } from './data.ts';
import { trainingRunRows } from '../../content/catalogue/training-run.ts';
import { trainingRunTable } from './table.ts';

const { ledger } = openExplainer('deepseek-cost');
const { rows, tableWords, assumed } = trainingRunData(ledger, 'en');
const table = (rent: number) => trainingRunTable(rows, rent, assumed.value, tableWords);
const rowOf = (rent: number, of: string) =>
  table(rent).rows.find(({ key }) => key === of)?.cells ?? [];
const columnOf = (rent: number, start: string) =>
  table(rent).head.findIndex((head) => head.replaceAll('\u00a0', ' ').startsWith(start));

it('has the reported costs at the assumed rent, whatever the reader tries', () => {
  for (const rent of [1, 2, 3.25]) {
    const column = columnOf(rent, '$2 per GPU hour, reported');
    for (const { cost } of trainingRunRows) {
      const cell = rowOf(rent, cost)[column];
      expect(cell).toEqual({ text: formatFact(ledger.fact(cost), 'en'), fact: cost });
    }
  }
});

it('agrees with what the report says: hours × assumed rent is the reported cost', () => {
  for (const { hours, cost } of trainingRunRows) {
    expect(ledger.fact(hours).value * assumed.value).toBe(ledger.fact(cost).value);
  }
});

// facts.md, 3.1: 2.79M at $1, 4.18M at $1.50, 8.36M at $3.
it.each([
  [1, '$2.79 million'],
  [1.5, '$4.18 million'],
  [3, '$8.36 million'],
  [4, '$11.2 million'],
])('costs V3 at $%d an hour: %s', (rent, text) => {
  const price = rent === 1.5 ? '$1.50' : `$${rent}`;
  const cell = rowOf(rent, 'v3-run-cost')[columnOf(rent, `${price} per GPU hour, calculated`)];
  expect(cell?.text.replaceAll('\u00a0', ' ')).toBe(text);
  expect(cell?.number).toEqual({ value: 2_788_000 * rent, unit: 'usd' });
});

it('has a column more for a rent between whole dollars, and only then', () => {
  expect(table(2).head).toHaveLength(6);
  expect(table(4).head).toHaveLength(6);
  expect(table(2.5).head).toHaveLength(7);
  for (const { cells } of table(2.5).rows) expect(cells).toHaveLength(7);
});

it('knows no cost of what is left out', () => {
  for (const { number, fact } of rowOf(3, 'outside')) {
    expect(number).toBeUndefined();
    expect(fact).toBeUndefined();
  }
});
