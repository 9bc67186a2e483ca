import { outputNames, type Outputs } from './model.ts';

/** A result's bar as attributes in percent: its length up to the low value, the span from there to the high one, the middle. */
export interface RangeBar {
  readonly name: (typeof outputNames)[number];
  readonly width: string;
  readonly from: string;
  readonly span: string;
  readonly middle: string;
}

// Money of a run and a fleet on one scale; the price of a million GPU-hours on one of its own.
const scales: readonly (readonly (typeof outputNames)[number][])[] = [
  ['run', 'capex', 'energy', 'operating', 'total'],
  ['owned', 'rented'],
];

/** Takes the results and gives a bar for each, on two linear scales from zero whose largest value is 100 %. */
export function layoutRanges(outputs: Outputs): readonly RangeBar[] {
  return scales.flatMap((names) => {
    const most = Math.max(...names.map((name) => outputs[name].high));
    const percent = (value: number) =>
      `${most > 0 ? Number(((value / most) * 100).toFixed(2)) : 0}%`;
    return names.map((name) => {
      const { low, middle, high } = outputs[name];
      return {
        name,
        width: percent(low),
        from: percent(low),
        span: percent(high - low),
        middle: percent(middle),
      };
    });
  });
}
