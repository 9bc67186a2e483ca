import { expect, it } from 'vitest';
import { formatWhole } from './whole-number.ts';

it('a count has the marks between thousands that its language writes', () => {
  expect(formatWhole(1234, 'pt')).toBe('1.234');
  expect(formatWhole(1234, 'en')).toBe('1,234');
  expect(formatWhole(4, 'pt')).toBe('4');
});
