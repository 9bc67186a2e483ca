import { expect, test } from 'vitest';
import { unitNames } from '../ledger/units.ts';
import { unitName } from './numbers.ts';

test('a unit is named as the page names it around a number', () => {
  expect(unitName('usd-per-gpu-hour', 'pt')).toBe('US$ por hora de GPU');
  expect(unitName('usd', 'en')).toBe('$');
  expect(unitName('percent', 'pt')).toBe('%');
  expect(unitName('times', 'pt')).toBe('vezes');
  expect(unitName('gpu-hour', 'en')).toBe('GPU hours');
});

test('every unit has a name in Portuguese, none twice', () => {
  const names = unitNames.map((unit) => unitName(unit, 'pt'));
  expect(names).not.toContain('');
  expect(new Set(names).size).toBe(names.length);
});
