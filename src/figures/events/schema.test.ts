import { expect, it } from 'vitest';
import { readLedger } from '../../content/ledger/ledger.ts';
import { describeProblem } from '../../content/ledger/problem.ts';
import { contentFolder } from '../../content/ledger/test-content.ts';

const text = (words: string) => `{ pt: '${words}', en: '${words}' }`;
const event = (id: string, date: string, more = '') =>
  `  - { id: ${id}, date: ${date}, lane: lamps, title: ${text('A')}, says: ${text('It cost {cost}')}, source: report${more} }\n`;
const figure = `type: events
title: ${text('A')}
summary: ${text('B')}
description: ${text('C')}
lanes:
  - { id: lamps, title: ${text('D')} }
inset: { from: 1902-03-01, to: 1902-03-31 }
events:
${event('one', '1900')}${event('two', '1902-03-16', ', large: true, fact: cost')}`;

const problems = (yaml: string) =>
  readLedger(contentFolder({ 'x/figures/f.yaml': yaml }), 'x').problems.map(describeProblem);

it('events in order have no problem', () => {
  expect(problems(figure)).toEqual([]);
});

it.each([
  [
    'an unknown fact in the words',
    '{cost}',
    '{costs}',
    'names the fact "costs", which does not exist',
  ],
  ['an unknown source', 'source: report }', 'source: rapport }', 'names the source "rapport"'],
  [
    'an unknown lane',
    'lane: lamps',
    'lane: lenses',
    'names the lane "lenses", which does not exist. Write one of lamps',
  ],
  ['an id twice', 'id: two', 'id: one', 'which another event has'],
  ['a date that does not exist', '1902-03-16', '1902-03-37', 'is no date'],
  ['a date in the future', 'date: 1900', 'date: 2999', 'is 2999, which is in the future'],
  [
    'an enlarged event of other weeks',
    '1902-03-16',
    '1902-04-16',
    'a day from 1902-03-01 to 1902-03-31',
  ],
  [
    'an enlarged event without a day',
    '1902-03-16',
    '1902-03',
    'a day from 1902-03-01 to 1902-03-31',
  ],
  [
    'a number with an event of the list',
    'large: true, fact',
    'fact',
    'is drawn with large: true alone',
  ],
  [
    'weeks that end before they begin',
    'to: 1902-03-31',
    'to: 1902-02-28',
    'is not after 1902-03-01',
  ],
  [
    'a text in one language alone',
    `title: ${text('D')}`,
    "title: { pt: 'D' }",
    'title.en is missing',
  ],
])('events may not have %s', (_, old, changed, message) => {
  expect(figure).toContain(old);
  const found = problems(figure.replace(old, changed));
  expect(found).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
  for (const problem of found) expect(problem).toMatch(/^content\/x\/figures\/f\.yaml:\d/);
});
