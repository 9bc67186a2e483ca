import type { Fact } from '../../content/ledger/fact.ts';
import { calculate, type Inputs, type Watts } from './model.ts';

/** The examples worked out: the famous run, the fleet of the estimate, its Hoppers alone, the run of Meta's model. */
export const presetNames = ['headline', 'semianalysis', 'hoppers', 'llama'] as const;

export type PresetName = (typeof presetNames)[number];

/** Takes a getter of facts and gives the watts of each model at full load. */
export function wattsOf(fact: (id: string) => Fact): Watts {
  const watts = (model: string) => fact(`${model}-watts`).value;
  return { h800: watts('h800'), h100: watts('h100'), h20: watts('h20'), a100: watts('a100') };
}

/**
 * Takes a getter of facts and gives the inputs of every preset. What operation costs besides energy is what the published
 * operating cost leaves when the modelled energy is taken off, in whole US$ per GPU and year.
 */
export function presets(fact: (id: string) => Fact): Readonly<Record<PresetName, Inputs>> {
  const value = (id: string) => fact(id).value;
  const watts = wattsOf(fact);
  const run = { hours: value('v3-run-hours'), rate: value('rental-price') };
  const site = {
    kwh: round(value('electricity-price'), 4),
    pue: value('pue'),
    use: round(value('load'), 1),
    years: value('ownership-years'),
  };
  const price = {
    low: Math.round(value('server-price-a100')),
    price: Math.round(value('server-price-all')),
    high: Math.round(value('server-price-hoppers')),
  };
  const fleet = { ...run, ...site, ...price, h800: 1, h100: 1, h20: 3 };
  const all = withOther(
    { ...fleet, gpus: value('fleet-all'), a100: 1, other: 0 },
    'operating-cost-year',
  );
  const hoppers = { ...fleet, price: price.high, gpus: value('fleet-hopper'), a100: 0, other: 0 };
  const cluster = { ...all, gpus: value('v3-cluster'), h800: 1, h100: 0, h20: 0, a100: 0 };
  return {
    headline: cluster,
    semianalysis: all,
    hoppers: withOther(hoppers, 'operating-cost-hoppers-year'),
    llama: { ...cluster, hours: value('llama-hours'), h800: 0, h100: 1 },
  };

  function withOther(inputs: Inputs, published: string): Inputs {
    const { energy } = calculate(inputs, watts);
    return { ...inputs, other: Math.round((value(published) - energy.middle) / inputs.gpus) };
  }
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
