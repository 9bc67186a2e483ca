import { expect, it } from 'vitest';
import {
  combineMeasures,
  describeMeasures,
  factorOf,
  sameMeasures,
  unitNames,
  units,
} from './units.ts';

it('dollars an hour times hours are dollars; dollars by dollars are a pure number', () => {
  const money = combineMeasures(units['usd-per-gpu-hour'].measures, units['gpu-hour'].measures, 1);
  expect(describeMeasures(money)).toBe('usd');
  expect(describeMeasures(combineMeasures(money, money, -1))).toBe('a pure number');
});

it.each([
  [{ usd: 2 }, 'usd^2'],
  [{ usd: 1, hour: 1 }, 'usd × hour'],
  [{ hour: -1 }, '1 / hour'],
  [{ usd: 1, hour: -2, token: -1 }, 'usd / hour^2 / token'],
  [{}, 'a pure number'],
])('an error message calls %j "%s"', (measures, words) => {
  expect(describeMeasures(measures)).toBe(words);
});

it('things are alike when all their powers are', () => {
  expect(sameMeasures({ usd: 1, hour: -1 }, { hour: -1, usd: 1 })).toBe(true);
  expect(sameMeasures({ usd: 1 }, { usd: 2 })).toBe(false);
  expect(sameMeasures({ usd: 1 }, { usd: 1, hour: 1 })).toBe(false);
  expect(sameMeasures({}, { hour: -1 })).toBe(false);
});

it('a percent is a hundredth and a day 24 hours; no unit is nothing', () => {
  expect(factorOf('percent')).toBe(0.01);
  expect(factorOf('day')).toBe(24 * factorOf('hour'));
  for (const unit of unitNames) expect(factorOf(unit), unit).toBeGreaterThan(0);
});
