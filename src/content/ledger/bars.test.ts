import { expect, it } from 'vitest';
import { readLedger } from './ledger.ts';
import { describeProblem } from './problem.ts';
import { contentFolder } from './test-content.ts';

const text = (words: string) => `{ pt: '${words}', en: '${words}' }`;
const bars = (facts: string, id = 'bars') =>
  `${id}:\n  title: ${text('A')}\n  summary: ${text('B')}\n  description: ${text('C')}\n  facts: ${facts}\n`;
const problems = (yaml: string) =>
  readLedger(contentFolder({ 'x/bars.yaml': yaml }), 'x').problems.map(describeProblem);

it.each([
  ['a fact that does not exist', bars('[cost, costs]'), 'names the fact "costs"'],
  [
    'facts in two units',
    bars('[cost, hours]'),
    '"hours", which is in gpu-hour, but "cost" is in usd',
  ],
  ['a single fact', bars('[cost]'), 'fewer than two facts'],
  [
    'a figure of another name',
    bars('[cost, cost]', 'figure'),
    'the id "figure" cannot be: write bars',
  ],
])('a figure of bars with %s is told with its place', (_, yaml, message) => {
  expect(problems(yaml)).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^content\/x\/bars\.yaml:\d+:\d+ {2}/),
      expect.stringContaining(message),
    ]),
  );
});

it('a figure of bars in one unit is in order', () => {
  expect(problems(bars('[cost, cost]'))).toEqual([]);
});
