import { expect, it } from 'vitest';
import { combineMeasures, describeMeasures, factorOf, unitNames, units } from './units.ts';

it('dollars an hour times hours are dollars; dollars by dollars are a pure number', () => {
  const money = combineMeasures(units['usd-per-gpu-hour'].measures, units['gpu-hour'].measures, 1);
  expect(describeMeasures(money)).toBe('usd');
  expect(describeMeasures(combineMeasures(money, money, -1))).toBe('a pure number');
});

it('an error message tells square dollars from dollars', () => {
  expect(describeMeasures({ usd: 2 })).not.toBe(describeMeasures({ usd: 1 }));
});

it('a percent is a hundredth and a day 24 hours; no unit is nothing', () => {
  expect(factorOf('percent')).toBe(0.01);
  expect(factorOf('day')).toBe(24 * factorOf('hour'));
  for (const unit of unitNames) expect(factorOf(unit), unit).toBeGreaterThan(0);
});
