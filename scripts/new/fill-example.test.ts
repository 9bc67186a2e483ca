import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { figureExamples } from '../../src/desk/figure-examples/figure-examples.ts';
import { fillExample } from './fill-example.ts';

const bars = {
  yaml: `type: bars
title: { pt: 'Custa {example-price}', en: 'It costs {example-price}' }
rows:
  - fact: example-price
  - fact: example-repair
`,
};
const filled = (facts: readonly string[], source?: string) =>
  parse(fillExample('bars', bars, { facts, source, table: 'x.csv' })) as unknown;

it('an editor’s numbers stand in the place of the example’s, in their order, in its words too', () => {
  expect(filled(['tower', 'lens'])).toEqual({
    type: 'bars',
    title: { pt: 'Custa {tower}', en: 'It costs {tower}' },
    rows: [{ fact: 'tower' }, { fact: 'lens' }],
  });
});

it('a number that is named as the example names another stays itself', () => {
  expect(filled(['example-repair', 'lens'])).toMatchObject({
    rows: [{ fact: 'example-repair' }, { fact: 'lens' }],
  });
});

it('fewer numbers leave the example’s, more make rows like the last', () => {
  expect(filled(['tower'])).toMatchObject({
    rows: [{ fact: 'tower' }, { fact: 'example-repair' }],
  });
  expect(filled(['tower', 'lens', 'lamp', 'oil'])).toMatchObject({
    rows: [{ fact: 'tower' }, { fact: 'lens' }, { fact: 'lamp' }, { fact: 'oil' }],
  });
});

it('a figure without rows names the numbers that it has room for', () => {
  const example = {
    yaml: 'type: ribbons\nabove: { fact: example-all }\nbelow: { fact: example-hours }\n',
  };
  const fill = () => fillExample('ribbons', example, { facts: ['a', 'b', 'c'], table: '' });
  expect(fill).toThrow('has 2 numbers (example-all, example-hours) and --facts 3');
});

it('one source stands for all of it, and the table is named as the figure', () => {
  const example = {
    yaml: 'type: series\ndata: example.csv\nseries: [{ id: a, source: example-source }]\n',
  };
  expect(
    parse(fillExample('series', example, { facts: [], source: 'log', table: 'ships.csv' })),
  ).toEqual({
    type: 'series',
    data: 'ships.csv',
    series: [{ id: 'a', source: 'log' }],
  });
});

it.each([...figureExamples()])(
  'nothing of the example of %s stays that is not words',
  (type, example) => {
    const ids = new Set(example.yaml.match(/example-[a-z-]*[a-z]\b/g) ?? []);
    const facts = [...ids]
      .filter((id) => id !== 'example-source')
      .map((_, index) => `own-${index}`);
    const own = fillExample(type, example, { facts, source: 'own-source', table: 'own.csv' });
    expect(own).not.toContain('example');
    for (const fact of facts) expect(own).toContain(fact);
  },
);
