import { expect, test } from 'vitest';
import type { Fact } from '../ledger/fact.ts';
import { factParticulars } from './fact-particulars.ts';

const cost: Fact = {
  id: 'cost',
  label: { pt: 'Custo', en: 'Cost' },
  kind: 'estimated',
  value: 1.6e9,
  unit: 'usd',
  date: '2025',
  sources: ['analyst'],
};
const lines = (fact: Fact, language: 'pt' | 'en') =>
  factParticulars(fact, language).map(({ label, text }) =>
    `${label}: ${text}`.replaceAll('\u00a0', ' '),
  );

test('a range is told with what it means, then what the number covers and leaves out', () => {
  const fact: Fact = {
    ...cost,
    range: { low: 1.2e9, high: 2e9, meaning: { pt: 'quase certo', en: 'almost sure' } },
    covers: { pt: 'servidores', en: 'servers' },
    omits: { pt: 'salários', en: 'salaries' },
  };
  expect(lines(fact, 'pt')).toEqual([
    'Intervalo: US$ 1,2 bilhão a US$ 2 bilhões (quase certo)',
    'Inclui: servidores',
    'Deixa fora: salários',
  ]);
  expect(lines(fact, 'en')).toEqual([
    'Range: $1.2 billion to $2 billion (almost sure)',
    'Includes: servers',
    'Leaves out: salaries',
  ]);
});

test('what the ledger does not say takes no line', () => {
  expect(lines(cost, 'en')).toEqual([]);
  expect(lines({ ...cost, omits: { pt: 'salários', en: 'salaries' } }, 'en')).toEqual([
    'Leaves out: salaries',
  ]);
});
