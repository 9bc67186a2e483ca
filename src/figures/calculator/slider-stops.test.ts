import { describe, expect, it } from 'vitest';
import { openExplainers } from '../../content/explainer/explainers.ts';
import { calculatorOf } from './calculator-data.ts';
import { fields } from './fields.ts';
import { nearestStop, sliderStops } from './slider-stops.ts';

describe('the stops of a slider', () => {
  it('are as far apart as its step says, in plain decimals', () => {
    expect(sliderStops({ input: 'rate', from: 0.1, to: 0.6, step: 0.1 })).toEqual([
      0.1, 0.2, 0.3, 0.4, 0.5, 0.6,
    ]);
  });

  it('end within its reach where the step does not fit', () => {
    expect(sliderStops({ input: 'years', from: 1, to: 8, step: 3 })).toEqual([1, 4, 7]);
  });

  it('are round numbers, each about a quarter more, on a logarithmic one', () => {
    expect(sliderStops({ input: 'gpus', from: 500, to: 3000, step: 'log' })).toEqual([
      500, 600, 800, 1000, 1250, 1500, 2000, 2500, 3000,
    ]);
  });

  it('all make sense in their field', () => {
    for (const { ledger } of openExplainers().filter((each) => each.ledger.calculator)) {
      for (const slider of calculatorOf(ledger).sliders) {
        const {
          min = NaN,
          max = NaN,
          whole,
        } = fields.find(({ name }) => name === slider.input) ?? {};
        for (const stop of sliderStops(slider)) {
          expect(stop, slider.input).toBeGreaterThanOrEqual(min);
          expect(stop, slider.input).toBeLessThanOrEqual(max);
          if (whole) expect(Number.isInteger(stop), `${slider.input} ${stop}`).toBe(true);
        }
      }
    }
  });
});

it.each([
  [26_667, 2],
  [1, 0],
  [1e9, 3],
])('%d stands at the stop that is nearest', (value, place) => {
  expect(nearestStop([5000, 10_000, 27_000, 80_000], value)).toBe(place);
});
