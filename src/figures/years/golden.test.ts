import { describe, expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { figureData } from '../figures.ts';
import { drawnRows } from '../drawn-rows.ts';
import { sceneSizes } from '../frame/scene.ts';

const estimated = 'estimated';
const calculated = 'calculated';

// By hand, from the frozen facts: the order is that of the drawing.
const golden = {
  pt: [
    ['server-capex', estimated, 'bar', 'Servidores US$ 1,6 bilhão'],
    ['operating-cost', estimated, 'bar', 'Operação US$ 944 milhões'],
    ['operating-cost-one-year', estimated, 'ghost', 'ou os mesmos US$ 944 milhões num ano só'],
    ['luk-tco-all-year', estimated, 'stem', 'Luk: US$ 640 milhões por ano'],
    ['total-four-years', calculated, '', 'Todas as 60 mil GPUs US$ 2,54 bilhões'],
    ['luk-capex-hoppers', estimated, 'bar', 'Servidores US$ 1,4 bilhão'],
    ['operating-cost-hoppers', calculated, 'bar', 'Operação US$ 780 milhões'],
    ['luk-tco-hoppers-year', estimated, 'stem', 'Luk: US$ 545 milhões por ano'],
    ['total-hoppers', calculated, '', 'Só as Hopper, sem as A100 US$ 2,18 bilhões'],
  ],
  en: [
    ['server-capex', estimated, 'bar', 'Servers $1.6 billion'],
    ['operating-cost', estimated, 'bar', 'Operation $944 million'],
    ['operating-cost-one-year', estimated, 'ghost', 'or the same $944 million in a single year'],
    ['luk-tco-all-year', estimated, 'stem', 'Luk: $640 million a year'],
    ['total-four-years', calculated, '', 'All 60,000 GPUs $2.54 billion'],
    ['luk-capex-hoppers', estimated, 'bar', 'Servers $1.4 billion'],
    ['operating-cost-hoppers', calculated, 'bar', 'Operation $780 million'],
    ['luk-tco-hoppers-year', estimated, 'stem', 'Luk: $545 million a year'],
    ['total-hoppers', calculated, '', 'The Hoppers alone, without A100s $2.18 billion'],
  ],
};

// What each is, the whole, a year, its kind.
const table = [
  ['Server capital expenditure', '$1.6 billion', '$400 million a year', 'estimated'],
  ['Cost of operating the servers', '$944 million', '$236 million a year', 'estimated'],
  ['Operation, if all of it fell in a single year', '$944 million', '$944 million', 'estimated'],
  ['Servers plus operation over four years', '$2.54 billion', '$636 million a year', 'calculated'],
  ['Yearly total cost of the whole table, by Luk’s count', '$640 million a year', '–', 'estimated'],
  [
    'Servers of the Hoppers, by Glenn Luk’s count',
    '$1.4 billion',
    '$350 million a year',
    'estimated',
  ],
  ['Operation of the Hoppers over four years', '$780 million', '$195 million a year', 'calculated'],
  ['Servers plus operation of the Hoppers over four years', '$2.18 billion', '–', 'calculated'],
  ['Yearly total cost of the Hoppers, by Luk’s count', '$545 million a year', '–', 'estimated'],
];

describe.each(['pt', 'en'] as const)('the bill over the years in %s', (language) => {
  it.each(Object.values(sceneSizes))('has each mark under its own words at $name', (size) => {
    expect(drawnRows(['deepseek-cost', 'cost-breakdown'], language, size)).toEqual(
      golden[language],
    );
  });
});

it('the table has each amount beside what it is a year', () => {
  const { rows } = figureData(openExplainer('deepseek-cost').ledger, 'cost-breakdown', 'en').table;
  const plain = (text = '') => text.replaceAll('\u00a0', ' ').replaceAll("'", '’');
  expect(rows.map(({ cells }) => cells.slice(0, 4).map(({ text }) => plain(text)))).toEqual(table);
});
