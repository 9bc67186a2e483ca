import { describe, expect, it } from 'vitest';
import type { Fact } from '../ledger/fact.ts';
import type { Unit } from '../ledger/units.ts';
import { numberGroups } from './number-groups.ts';

const entry = (value: number, unit: Unit): { fact: Fact } => ({
  fact: {
    id: `${unit}-${value}`,
    label: { pt: '', en: '' },
    kind: 'reported',
    value,
    unit,
    date: '2025',
    sources: [],
  },
});

const shown = (entries: readonly { fact: Fact }[]) =>
  numberGroups(entries).map(({ quantity, lists }) => ({
    quantity,
    lists: lists.map(({ unit, step, entries: found }) => [
      step ? `${unit} ${step}` : unit,
      ...found.map(({ fact }) => fact.value),
    ]),
  }));

describe('the groups of all numbers', () => {
  it('keep what can be compared together, largest first: a unit is a list of its own', () => {
    const numbers = [
      entry(60, 'percent'),
      entry(5, 'usd'),
      entry(2, 'times'),
      entry(7, 'usd'),
      entry(6, 'cny'),
    ];
    expect(shown(numbers)).toEqual([
      {
        quantity: 'money',
        lists: [
          ['usd', 7, 5],
          ['cny', 6],
        ],
      },
      {
        quantity: 'comparisons',
        lists: [
          ['times', 2],
          ['percent', 60],
        ],
      },
    ]);
  });

  it('part a long list into billions, millions, thousands and less, and leave out what is empty', () => {
    const small = Array.from({ length: 22 }, (_, index) => entry(999 - index, 'usd'));
    const [money] = shown([
      ...small,
      entry(1e9, 'usd'),
      entry(2e9, 'usd'),
      entry(999_999, 'usd'),
      entry(1e3, 'usd'),
    ]);
    expect(money?.lists.slice(0, 2)).toEqual([
      ['usd billion', 2e9, 1e9],
      ['usd thousand', 999_999, 1e3],
    ]);
    expect(money?.lists[2]?.slice(0, 2)).toEqual(['usd below', 999]);
    expect(money?.lists).toHaveLength(3);
  });

  it('are none where there is no number', () => {
    expect(numberGroups([])).toEqual([]);
  });
});
