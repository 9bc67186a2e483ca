import { expect, it } from 'vitest';
import type { Fact } from '../../content/ledger/fact.ts';
import { faults, schema } from './schema.ts';

const fact = (id: string): Fact => ({
  id,
  label: { pt: id, en: id },
  value: 1,
  unit: id.startsWith('hour') ? 'gpu-hour' : 'usd',
  kind: 'reported',
  date: '2025',
  sources: [],
});
const title = { pt: 'a', en: 'a' };
const found = (second: object) =>
  faults(
    schema.parse({
      panels: [
        { title, rows: [{ fact: 'hours' }] },
        { title, rows: [{ fact: 'cost' }], ...second },
      ],
    }),
    fact,
  ).map(({ path, message }) => `${path.join('.')} ${message}`);

it('panels may have different units', () => {
  expect(found({})).toEqual([]);
});

it.each([
  [
    'a row in another unit',
    { rows: [{ fact: 'cost' }, { fact: 'hours' }] },
    'panels.1.rows.1.fact names the fact "hours", which is in gpu-hour, but "cost" is in usd. One scale has one unit',
  ],
  [
    'a row held against another unit',
    { against: { fact: 'hours' } },
    'panels.1.against.fact names the fact "hours", which is in gpu-hour, but "cost" is in usd. One scale has one unit',
  ],
])('%s is told', (_, second, message) => {
  expect(found(second)).toEqual([message]);
});
