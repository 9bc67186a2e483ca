import { expect, it } from 'vitest';
import { changed, contentFolder } from '../../content/ledger/test-content.ts';
import { readLedger } from '../../content/ledger/ledger.ts';
import { describeProblem } from '../../content/ledger/problem.ts';

const text = "{ pt: 'A', en: 'A' }";
const yaml = `type: grid
title: ${text}
summary: ${text}
description: ${text}
cells: { fact: hours, label: ${text} }
lit: { fact: hours, label: ${text} }
lot: ${text}
choice: { id: word, label: ${text}, words: [${text}, ${text}] }
`;
const problemsWith = (hours: string) =>
  readLedger(
    contentFolder({
      ...changed('x/facts.yaml', 'value: 2.788 million', `value: ${hours}`),
      'x/figures/a.yaml': yaml,
    }),
    'x',
  ).problems.map(describeProblem);

it('as many cells as are seen as cells are drawn; more are told, with what to draw instead', () => {
  expect(problemsWith('512')).toEqual([]);
  expect(problemsWith('513')).toEqual([
    expect.stringMatching(
      /^content\/x\/figures\/a\.yaml:5:\d+ {2}cells\.fact names the fact "hours", which makes 513 cells.*type: field/,
    ),
  ]);
});

it('two controls of one name are told: a page has one of a name in its address', () => {
  const files = {
    ...changed('x/facts.yaml', 'value: 2.788 million', 'value: 9'),
    'x/figures/a.yaml': yaml,
    'x/figures/b.yaml': yaml,
  };
  const problems = readLedger(contentFolder(files), 'x').problems.map(describeProblem);
  expect(problems).toEqual([
    expect.stringMatching(
      /^content\/x\/figures\/b\.yaml:8:\d+ {2}choice\.id is "word", as in the figure "a": write another/,
    ),
  ]);
});
