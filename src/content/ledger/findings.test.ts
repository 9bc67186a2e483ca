import { expect, it } from 'vitest';
import { readLedger } from './ledger.ts';
import { describeProblem } from './problem.ts';
import { contentFolder } from './test-content.ts';

const finding = (says: string, ...facts: readonly string[]) =>
  `cheap:\n  says: { pt: '${says}', en: '${says}' }\n  place: money\n  rows:\n${facts.map((fact) => `    - fact: ${fact}\n`).join('')}`;

const problems = (yaml: string) =>
  readLedger(contentFolder({ 'x/findings.yaml': yaml }), 'x').problems.map(describeProblem);

it('a finding with a sentence and two numbers of one unit is in order', () => {
  expect(problems(finding('It cost {cost}.', 'cost', 'cost'))).toEqual([]);
});

it.each([
  [
    'a number that does not exist',
    finding('Yes.', 'cost', 'cots'),
    'content/x/findings.yaml:6:13  cheap.rows.1.fact names the fact "cots", which does not exist. Did you mean "cost"?',
  ],
  [
    'two units',
    finding('Yes.', 'cost', 'hours'),
    'content/x/findings.yaml:6:13  cheap.rows.1.fact names the fact "hours", which is in gpu-hour, but "cost" is in usd. One scale has one unit',
  ],
  [
    'nothing to compare',
    finding('Yes.', 'cost'),
    'content/x/findings.yaml:5:5  cheap.rows has fewer than two numbers to compare',
  ],
])('%s is told with its place', (_, yaml, message) => {
  expect(problems(yaml)).toEqual([message]);
});

it('a number typed into a finding is refused', () => {
  expect(problems(finding('It cost 12.', 'cost', 'cost'))[0]).toContain(
    'has the number "12" typed into it',
  );
});
