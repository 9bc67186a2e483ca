import { expect, it } from 'vitest';
import type { Fact } from '../../content/ledger/fact.ts';
import type { Unit } from '../../content/ledger/units.ts';
import { faults, schema } from './schema.ts';

const values: Readonly<Record<string, readonly [number, Unit]>> = {
  servers: [1600, 'usd'],
  running: [944, 'usd'],
  whole: [2544, 'usd'],
  less: [2000, 'usd'],
  yuan: [2544, 'cny'],
  four: [4, 'year'],
  half: [4.5, 'year'],
  one: [1, 'year'],
  'servers-year': [400, 'usd-per-year'],
  'running-year': [236, 'usd-per-year'],
  hours: [4, 'hour'],
};
const fact = (id: string): Fact => {
  const [value, unit] = values[id] ?? [NaN, 'usd'];
  const label = { pt: id, en: id };
  return { id, value, unit, label, kind: 'estimated', date: '2025', sources: [] };
};
const label = { pt: 'a', en: 'a' };
const bill = {
  heading: label,
  total: { fact: 'whole' },
  period: { fact: 'four' },
  layers: [
    { fact: 'servers', label, year: { fact: 'servers-year' } },
    { fact: 'running', label, year: { fact: 'running-year' } },
  ],
  yearly: { fact: 'servers-year', label },
  oneYear: label,
};
const found = (changed: object) =>
  faults(schema.parse({ bills: [{ ...bill, ...changed }] }), fact).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

it('a bill in order has no faults', () => {
  expect(found({})).toEqual([]);
});

it.each([
  [
    'layers that do not make the bill',
    { total: { fact: 'less' } },
    'bills.0.total.fact names the fact "less", but 1,600 + 944 is not 2,000',
  ],
  [
    'a bill in another currency than its layers',
    { total: { fact: 'yuan' } },
    'bills.0.total.fact names the fact "yuan", which is in cny, but its part "servers" is in usd',
  ],
  [
    'half a year',
    { period: { fact: 'half' } },
    'bills.0.period.fact names the fact "half", 4.5 in year',
  ],
  [
    'a period of hours',
    { period: { fact: 'hours' } },
    'bills.0.period.fact names the fact "hours", 4 in hour',
  ],
  ['a tower in a bill of one year', { period: { fact: 'one' } }, 'bills.0.oneYear does not belong'],
  [
    'a year of another layer',
    { layers: [{ ...bill.layers[0], year: { fact: 'running-year' } }, bill.layers[1]] },
    'bills.0.layers.0.year.fact names the fact "running-year", 236, but "servers" over 4 years is 400 a year',
  ],
  [
    'a line that is not a year',
    { yearly: { fact: 'servers', label } },
    'bills.0.yearly.fact names the fact "servers", which is in usd: a line across this bill is in usd-per-year',
  ],
])('%s is told', (_, changed, message) => {
  expect(found(changed)).toEqual(expect.arrayContaining([expect.stringContaining(message)]));
});
