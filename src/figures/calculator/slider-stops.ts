import type { CalculatorFile } from '../../content/calculator/calculator-schema.ts';

type Slider = CalculatorFile['sliders'][number];

// Ten to a decade, each about a quarter more than the one before.
const decade = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** The numbers at which a slider stops, from its first to its last, both included. */
export function sliderStops({ from, to, step }: Slider): readonly number[] {
  if (step !== 'log') {
    const count = Math.floor((to - from) / step + 1e-9);
    // 0.1 × 3 is not quite 0.3.
    return Array.from({ length: count + 1 }, (_, index) =>
      Number((from + index * step).toPrecision(12)),
    );
  }
  const first = Math.floor(Math.log10(from));
  const decades = Math.ceil(Math.log10(to)) - first + 1;
  const round = Array.from({ length: decades }, (_, index) =>
    decade.map((number) => Number((number * 10 ** (first + index)).toPrecision(12))),
  ).flat();
  return [from, ...round.filter((stop) => stop > from && stop < to), to];
}

/** The place, from 0, of the stop that is nearest to a value. */
export function nearestStop(stops: readonly number[], value: number): number {
  const distance = (stop = Infinity) => Math.abs(stop - value);
  return stops.reduce(
    (nearest, stop, index) => (distance(stop) < distance(stops[nearest]) ? index : nearest),
    0,
  );
}
