/**
 * Every unit a fact may have. `measures` is what it counts, as powers of base quantities, so that formulas can be
 * checked (US$/GPU-hour × GPU-hours = US$); things that are merely counted (GPUs, layers) are pure numbers.
 * `factor` turns the printed number into the base unit (a percent is 0.01).
 */
export const units = {
  usd: { measures: { usd: 1 } },
  cny: { measures: { cny: 1 } },
  'usd-per-gpu-hour': { measures: { usd: 1, hour: -1 } },
  'usd-per-year': { measures: { usd: 1, year: -1 } },
  'cny-per-usd': { measures: { cny: 1, usd: -1 } },
  gpu: { measures: {} },
  node: { measures: {} },
  person: { measures: {} },
  layer: { measures: {} },
  head: { measures: {} },
  element: { measures: {} },
  dimension: { measures: {} },
  expert: { measures: {} },
  parameter: { measures: {} },
  token: { measures: { token: 1 } },
  times: { measures: {} },
  percent: { measures: {}, factor: 0.01 },
  'gpu-hour': { measures: { hour: 1 } },
  'gpu-hour-per-token': { measures: { hour: 1, token: -1 } },
  hour: { measures: { hour: 1 } },
  day: { measures: { hour: 1 }, factor: 24 },
  month: { measures: { month: 1 } },
  year: { measures: { year: 1 } },
  byte: { measures: { byte: 1 } },
  'byte-per-element': { measures: { byte: 1 } },
  'byte-per-token': { measures: { byte: 1 } },
  'bit-per-element': { measures: { byte: 1 }, factor: 0.125 },
  gigabyte: { measures: { byte: 1 }, factor: 1e9 },
  flop: { measures: { flop: 1 } },
  'gflop-per-token': { measures: { flop: 1, token: -1 }, factor: 1e9 },
  tflops: { measures: { flops: 1 } },
  eflops: { measures: { flops: 1 }, factor: 1e6 },
  watt: { measures: { energy: 1, hour: -1 }, factor: 0.001 },
  'kilowatt-hour': { measures: { energy: 1 } },
  'usd-per-kilowatt-hour': { measures: { usd: 1, energy: -1 } },
  'tb-per-second': { measures: { bandwidth: 1 }, factor: 1000 },
  'gb-per-second': { measures: { bandwidth: 1 } },
} as const satisfies Record<string, { measures: Measures; factor?: number }>;

/** Powers of base quantities: { usd: 1, hour: -1 } is US$ per hour. */
export type Measures = Readonly<Record<string, number>>;

/** The name of a unit, as `facts.yaml` writes it. */
export type Unit = keyof typeof units;

/** All unit names. */
export const unitNames = Object.keys(units) as [Unit, ...Unit[]];

/** How many base units one of a unit is (a percent: 0.01). */
export function factorOf(unit: Unit): number {
  const entry: { measures: Measures; factor?: number } = units[unit];
  return entry.factor ?? 1;
}

/** The powers of a product (sign 1) or a quotient (sign -1); a power of 0 is left out. */
export function combineMeasures(left: Measures, right: Measures, sign: 1 | -1): Measures {
  const quantities = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  return Object.fromEntries(
    quantities
      .map((quantity) => [quantity, (left[quantity] ?? 0) + sign * (right[quantity] ?? 0)] as const)
      .filter(([, power]) => power !== 0),
  );
}

/** Whether two things have the same powers, and so may be added. */
export function sameMeasures(left: Measures, right: Measures): boolean {
  return Object.keys(combineMeasures(left, right, -1)).length === 0;
}

/** Powers in words for an error message: "usd / hour", "usd^2", "a pure number". */
export function describeMeasures(measures: Measures): string {
  const words = (sign: 1 | -1) =>
    Object.entries(measures)
      .filter(([, power]) => Math.sign(power) === sign)
      .map(([quantity, power]) =>
        Math.abs(power) === 1 ? quantity : `${quantity}^${power * sign}`,
      );
  const [above, below] = [words(1), words(-1)];
  if (above.length + below.length === 0) return 'a pure number';
  return [above.join(' × ') || '1', ...below].join(' / ');
}
