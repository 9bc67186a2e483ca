import { expect, it } from 'vitest';
import { dayOf, formatDate } from './dates.ts';

it.each([
  ['2025-01-31', '31 de janeiro de 2025', '31 January 2025'],
  ['2025-01', 'janeiro de 2025', 'January 2025'],
  ['2025', '2025', '2025'],
  ['2024-12-01', '1 de dezembro de 2024', '1 December 2024'],
])('%s is as exact in words as its source: %s · %s', (date, pt, en) => {
  expect(formatDate(date, 'pt')).toBe(pt);
  expect(formatDate(date, 'en')).toBe(en);
});

it('a short date keeps day and year', () => {
  expect(formatDate('2025-01-31', 'pt', 'short')).toBe('31 jan. 2025');
  expect(formatDate('2025-01-31', 'en', 'short')).toBe('31 Jan 2025');
  expect(formatDate('2025-01', 'pt', 'short')).toBe('jan. 2025');
  expect(formatDate('2025-01', 'en', 'short')).toBe('Jan 2025');
  expect(formatDate('2025', 'pt', 'short')).toBe('2025');
});

it.each(['America/Los_Angeles', 'Pacific/Auckland'])(
  'the day is the same when built in %s',
  (zone) => {
    const before = process.env['TZ'];
    try {
      process.env['TZ'] = zone;
      expect(formatDate('2025-01-01', 'en')).toBe('1 January 2025');
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  },
);

it.each([
  ['2026-11-25T23:59:59.000Z', '2026-11-25'],
  ['2026-11-26T00:20:25.000Z', '2026-11-25'],
  ['2026-11-26T02:59:59.000Z', '2026-11-25'],
  ['2026-11-26T03:00:00.000Z', '2026-11-26'],
])('what came in at %s came in on %s, as clocks in Brasília had it', (moment, day) => {
  expect(dayOf(moment)).toBe(day);
});
