import { expect, it } from 'vitest';
import type { Fact } from '../../content/ledger/fact.ts';
import type { Unit } from '../../content/ledger/units.ts';
import { faults, schema } from './schema.ts';

const values: Readonly<Record<string, readonly [number, Unit]>> = {
  fleet: [50_000, 'gpu'],
  'too-many': [90_000, 'gpu'],
  h800: [10_000, 'gpu'],
  h100: [10_000, 'gpu'],
  h20: [30_000, 'gpu'],
  computing: [24, 'eflops'],
  fast: [20, 'eflops'],
  slow: [3, 'eflops'],
  slowest: [1, 'eflops'],
  sixty: [60, 'percent'],
  fifty: [50, 'percent'],
};
const fact = (id: string): Fact => {
  const [value, unit] = values[id] ?? [NaN, 'usd'];
  const label = { pt: id, en: id };
  return { id, value, unit, label, kind: 'estimated', date: '2025', sources: [] };
};
const label = { pt: 'a', en: 'a' };
const shares = [
  { label, above: { fact: 'h800' }, below: { fact: 'fast' } },
  { label, above: { fact: 'h100' }, below: { fact: 'slow' } },
  { label, above: { fact: 'h20', share: { fact: 'sixty' } }, below: { fact: 'slowest' } },
];
const ribbons = {
  above: { fact: 'fleet', label },
  below: { fact: 'computing', label },
  shares,
};
const found = (changed: object) =>
  faults(schema.parse({ ...ribbons, ...changed }), fact).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

it('parts that make their wholes have no faults', () => {
  expect(found({})).toEqual([]);
});

it.each([
  [
    'parts that do not make the whole',
    { above: { fact: 'too-many', label } },
    'above.fact names the fact "too-many", but 10,000 + 10,000 + 30,000 is not 90,000: the parts must make the whole',
  ],
  [
    'a part in another unit',
    { below: { fact: 'fleet', label } },
    'below.fact names the fact "fleet", which is in gpu, but its part "fast" is in eflops',
  ],
  [
    'a share that is not its own',
    {
      shares: [
        ...shares.slice(0, 2),
        { ...shares[2], above: { fact: 'h20', share: { fact: 'fifty' } } },
      ],
    },
    'shares.2.above.share.fact names the fact "fifty", 50 in percent, but "h20" is 60 percent of "fleet"',
  ],
])('%s is told', (_, changed, message) => {
  expect(found(changed)).toEqual(expect.arrayContaining([message]));
});
