import { expect, it } from 'vitest';
import { readLedger } from '../../content/ledger/ledger.ts';
import { describeProblem } from '../../content/ledger/problem.ts';
import { contentFolder } from '../../content/ledger/test-content.ts';

const text = (words: string) => `{ pt: '${words}', en: '${words}' }`;
const facts = ['few', 'many', 'cost'].map(
  (id) => `${id}:
  label: ${text('A')}
  kind: reported
  value: ${id === 'few' ? 10 : 50}
  unit: ${id === 'cost' ? 'usd' : 'gpu'}
  date: 2024
  source: report
`,
);
const row = (id: string, more: string) =>
  `      - { id: ${id}, date: 2024, who: ${text('A')}, counts: ${text('B')}, says: ${text('C')}, source: report${more} }\n`;
const figure = `type: statements
title: ${text('A')}
summary: ${text('B')}
description: ${text('C')}
groups:
  - title: ${text('D')}
    rows:
${row('one', ', fact: few')}    gap: ${text('E')}
  - title: ${text('F')}
    rows:
${row('two', ', fact: many')}${row('three', `, fact: many, independent: false, because: ${text('G')}, repeats: two`)}uncounted:
    title: ${text('H')}
    rows:
${row('four', '')}`;

const problems = (yaml: string) => {
  const root = contentFolder({
    'x/facts.yaml': facts.join(''),
    'x/claims.yaml': '{}',
    'x/figures/f.yaml': yaml,
  });
  return readLedger(root, 'x').problems.map(describeProblem);
};

it('statements in order have no problem', () => {
  expect(problems(figure)).toEqual([]);
});

it.each([
  [
    'a fact that does not exist',
    'fact: few',
    'fact: fewer',
    'names the fact "fewer", which does not exist',
  ],
  [
    'a fact in another unit',
    'fact: few',
    'fact: cost',
    'which is in gpu, but "cost" is in usd. One scale has one unit',
  ],
  [
    'a source that does not exist',
    'source: report }',
    'source: rapport }',
    'names the source "rapport"',
  ],
  [
    'no number on the scale',
    ', fact: few',
    '',
    'groups.0.rows.0.fact is missing: name the number to draw',
  ],
  ['dependence without a reason', `, because: ${text('G')}`, '', 'goes with independent: false'],
  ['a reason without dependence', ', independent: false', '', 'goes with independent: false'],
  [
    'a repeated statement that is not there',
    'repeats: two',
    'repeats: tow',
    'which does not stand above it',
  ],
  ['an id twice', 'id: two', 'id: one', 'which another statement has'],
  [
    'a day in the future',
    'id: two, date: 2024',
    'id: two, date: 2999',
    'is 2999, which is in the future',
  ],
  ['a gap that is none', 'fact: few', 'fact: many', 'has words for a gap'],
  [
    'a relation of another name',
    'id: two,',
    'id: two, relation: sold,',
    'write one of owned, accessed',
  ],
])('statements may not have %s', (_, old, changed, message) => {
  expect(figure).toContain(old);
  const found = problems(figure.replace(old, changed));
  expect(found).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  for (const problem of found) expect(problem).toMatch(/^content\/x\/figures\/f\.yaml:\d/);
});

it('a number among those who gave none is told', () => {
  const last = figure.lastIndexOf('source: report }');
  const changed = `${figure.slice(0, last)}fact: few, ${figure.slice(last)}`;
  expect(problems(changed)).toEqual([expect.stringContaining('move the statement to a group')]);
});
