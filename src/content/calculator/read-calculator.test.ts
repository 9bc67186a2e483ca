import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contentRoot } from '../content-root.ts';
import { readNames } from '../ledger/read-names.ts';
import { describeProblem } from '../ledger/problem.ts';
import { openExplainers } from '../explainer/explainers.ts';
import { contentFolder } from '../ledger/test-content.ts';
import { readCalculator } from './read-calculator.ts';

const sound = readFileSync(`${contentRoot}/deepseek-cost/calculator.yaml`, 'utf8');
const ledger = openExplainers().find(({ id }) => id === 'deepseek-cost')?.ledger;

/** What is told of the file with a change in it, against the facts of the explainer that it is from. */
function problems(from: string, to: string): readonly string[] {
  expect(sound).toContain(from);
  const root = contentFolder({ 'x/calculator.yaml': sound.replace(from, to) });
  const read = readCalculator(root, 'x');
  return [
    ...read.problems,
    ...read.check({
      facts: new Map(ledger?.facts.map((fact) => [fact.id, fact])),
      sources: new Set(),
      names: readNames(contentRoot).names,
    }),
  ].map(describeProblem);
}

it('the file is in order as it is', () => {
  expect(problems('opens: semianalysis', 'opens: semianalysis')).toEqual([]);
});

it.each([
  [
    'a fact that was renamed',
    'fact: rental-price',
    'fact: rental-prize',
    'inputs.rate.fact names the fact "rental-prize"',
    'Did you mean "rental-price"',
  ],
  [
    'an input that does not exist',
    '  pue:',
    '  pui:',
    'has a field that does not belong here: pui',
    'Did you mean "pue"',
  ],
  [
    'an example that opens and is not there',
    'opens: semianalysis',
    'opens: semi',
    'opens names "semi"',
    'write one of headline, semianalysis',
  ],
  [
    'an example like itself',
    'like: semianalysis\n    values: { gpus: { fact: v3',
    'like: headline\n    values: { gpus: { fact: v3',
    'like names "headline"',
    'comes back to this one',
  ],
  [
    'an input that is asked first twice',
    '{ input: gpus,',
    '{ input: rate,',
    'sliders.1.input names "rate" again',
    'leave one of the two',
  ],
  [
    'a slider that goes nowhere',
    'from: 1, to: 10, step',
    'from: 10, to: 10, step',
    'sliders.3.from is 10 where "to" is 10',
    'write the smaller first',
  ],
  [
    'a number typed into a hint',
    'Média da indústria americana',
    '7% da indústria americana',
    'inputs.kwh.hint.pt has the number "7%" typed into it',
    '{its-id}',
  ],
])('%s is told with its line and what to write', (_, from, to, ...says) => {
  const told = problems(from, to);
  expect(told).not.toEqual([]);
  for (const words of says) expect(told.join('\n')).toContain(words);
  expect(told[0]).toMatch(/^content\/x\/calculator\.yaml:\d+:\d+ /);
});
