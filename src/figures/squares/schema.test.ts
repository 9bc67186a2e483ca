import { expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { faults, schema } from './schema.ts';

const { ledger } = openExplainer('deepseek-cost');
const question = { pt: 'Quanto?', en: 'How much?' };
const found = (unit: string, ...rows: readonly string[]) =>
  faults(
    schema.parse({ unit: { fact: unit }, rows: rows.map((fact) => ({ fact, question })) }),
    ledger.fact,
  );

it('amounts in the unit of one square are in order', () => {
  expect(found('v3-run-cost', 'r1-stage-cost', 'server-capex')).toEqual([]);
});

it('a number in another unit is told with its place', () => {
  expect(found('v3-run-cost', 'server-capex', 'v3-run-hours')).toEqual([
    {
      path: ['rows', 1, 'fact'],
      message:
        'names the fact "v3-run-hours", which is in gpu-hour, but one square, "v3-run-cost", is in usd',
    },
  ]);
});

it('more squares than anyone can see are told', () => {
  const [fault] = found('r1-stage-cost', 'v3-run-cost', 'server-capex');
  expect(fault).toEqual({
    path: ['rows', 1, 'fact'],
    message:
      'names the fact "server-capex", which makes 5442 squares of "r1-stage-cost". Choose a unit that makes at most 999',
  });
});
