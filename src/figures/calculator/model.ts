import { gpuModels } from '../../content/calculator/input-names.ts';

type GpuModel = (typeof gpuModels)[number];

/** What the reader may change. */
export interface Inputs extends Readonly<Record<GpuModel, number>> {
  /** GPUs of the fleet. */
  readonly gpus: number;
  /** A server's price per GPU in US$: low, middle, high. */
  readonly low: number;
  readonly price: number;
  readonly high: number;
  /** GPU-hours of the run. */
  readonly hours: number;
  /** Rental price in US$ per GPU-hour. */
  readonly rate: number;
  /** Electricity in US$ per kWh. */
  readonly kwh: number;
  /** Power usage effectiveness: all power of the site over that of its machines. */
  readonly pue: number;
  /** How much of the time the fleet works, in percent. */
  readonly use: number;
  /** What operation costs besides energy, in US$ per GPU and year. */
  readonly other: number;
  /** Years of use. */
  readonly years: number;
}

/** A result with its low, middle and high value; all the same where nothing it rests on has a range. */
export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** The results, in US$. */
export const outputNames = [
  'run',
  'capex',
  'energy',
  'operating',
  'total',
  'owned',
  'rented',
] as const;

/** The name of a result. */
export type OutputName = (typeof outputNames)[number];

/** All results, in their order. */
export type Outputs = Readonly<Record<OutputName, Range>>;

/** Inputs, and what they come to. */
export interface Result {
  readonly inputs: Inputs;
  readonly outputs: Outputs;
}

/** The watts of each model of GPU at full load. */
export type Watts = Readonly<Record<GpuModel, number>>;

const hoursPerYear = 8760;
const million = 1e6;

/**
 * Takes the inputs and the watts of each model and gives, in US$: the run's cost (GPU-hours × rent); capex (GPUs × price);
 * energy a year (kW × hours × utilisation × PUE × price of a kWh); operating cost a year (energy and the rest); total
 * (capex + operating cost × years); and what a million GPU-hours cost owned (total ÷ hours really used) and rented. The
 * mix is in parts of any size: 1 : 1 : 3 : 1.
 */
export function calculate(inputs: Inputs, watts: Watts): Outputs {
  const { gpus, low, price, high, hours, rate, kwh, pue, use, other, years } = inputs;
  const parts = gpuModels.reduce((sum, model) => sum + inputs[model], 0);
  const wattsEach = gpuModels.reduce(
    (sum, model) => sum + (inputs[model] / parts) * watts[model],
    0,
  );
  const kilowatts = (gpus * wattsEach) / 1000;
  const busy = hoursPerYear * (use / 100);
  const energy = kilowatts * busy * pue * kwh;
  const operating = energy + gpus * other;
  const capex = { low: gpus * low, middle: gpus * price, high: gpus * high };
  const total = map(capex, (servers) => servers + operating * years);
  return {
    run: exactly(hours * rate),
    capex,
    energy: exactly(energy),
    operating: exactly(operating),
    total,
    owned: map(total, (cost) => (cost / (gpus * busy * years)) * million),
    rented: exactly(rate * million),
  };
}

/** Inputs with what they come to. */
export function resultOf(inputs: Inputs, watts: Watts): Result {
  return { inputs, outputs: calculate(inputs, watts) };
}

function exactly(value: number): Range {
  return { low: value, middle: value, high: value };
}

function map({ low, middle, high }: Range, change: (value: number) => number): Range {
  return { low: change(low), middle: change(middle), high: change(high) };
}
