import { describe, expect, it } from 'vitest';
import { openExplainers } from '../../content/explainer/explainers.ts';
import { compare } from './compare.ts';
import { calculate, type Inputs } from './model.ts';
import { calculatorOf } from './calculator-data.ts';
import { presetsOf, wattsOf } from './presets.ts';

const ledger = openExplainers()[0]?.ledger ?? fail();
const { fact } = ledger;
const file = calculatorOf(ledger);
const value = (id: string) => fact(id).value;
const watts = wattsOf(file, fact);
const examples = presetsOf(file, fact);
const example = (id: string) => examples.get(id) ?? fail();
const results = (inputs: Inputs) => calculate(inputs, watts);

/*
 * Worked on paper. A quarter of each model: (700 + 800 + 400 + 300) W / 4 = 550 W, 1,000 GPUs = 550 kW. Half of the
 * 8,760 hours of a year: 4,380 h. Energy: 550 kW × 4,380 h × PUE 1.25 = 3,011,250 kWh, × $0.10 = $301,125 a year.
 */
describe('a case worked on paper', () => {
  const inputs: Inputs = {
    gpus: 1000,
    h800: 1,
    h100: 1,
    h20: 1,
    a100: 1,
    low: 16_900,
    price: 38_800,
    high: 60_700,
    hours: 2_500_000,
    rate: 3,
    kwh: 0.1,
    pue: 1.25,
    use: 50,
    other: 698.875,
    years: 5,
  };
  const wattsOnPaper = { h800: 700, h100: 800, h20: 400, a100: 300 };
  const dollars = (low: number, middle: number, high: number) => ({
    low: expect.closeTo(low, 3) as number,
    middle: expect.closeTo(middle, 3) as number,
    high: expect.closeTo(high, 3) as number,
  });
  const one = (value: number) => dollars(value, value, value);

  it.each([
    ['run: 2,500,000 GPU-hours × $3', 'run', one(7_500_000)],
    ['capex: 1,000 GPUs × each price', 'capex', dollars(16_900_000, 38_800_000, 60_700_000)],
    ['energy a year, with all that the site needs besides its machines', 'energy', one(301_125)],
    ['operation a year: $301,125 + 1,000 × $698.875', 'operating', one(1_000_000)],
    ['total: servers + 5 × $1 million', 'total', dollars(21_900_000, 43_800_000, 65_700_000)],
    [
      'a million hours owned: total / (1,000 × 4,380 h × 5 = 21.9 million h)',
      'owned',
      dollars(1_000_000, 2_000_000, 3_000_000),
    ],
    ['a million hours rented: × $3', 'rented', one(3_000_000)],
  ] as const)('%s', (_, name, expected) => {
    expect(calculate(inputs, wattsOnPaper)[name]).toEqual(expected);
  });

  it('weighs the models by their parts: three parts of 800 W to one of 400 W are 700 W', () => {
    const mixed = { ...inputs, h800: 0, h100: 3, h20: 1, a100: 0, pue: 1 };
    // 700 kW × 4,380 h × $0.10
    const { energy } = calculate(mixed, wattsOnPaper);
    expect(energy.middle).toBeCloseTo(306_600, 3);
  });
});

function fail(): never {
  throw new Error('there is no explainer');
}

describe('the examples arrive at the published totals', () => {
  it("V3's run as the headline has it", () => {
    expect(results(example('headline')).run.middle).toBeCloseTo(value('v3-run-cost'), 0);
  });

  it("SemiAnalysis's servers and its cost of operating them, within their rounding", () => {
    const { capex, operating, total } = results(example('semianalysis'));
    expect(capex.middle / 1e9).toBeCloseTo(value('server-capex') / 1e9, 3);
    expect((operating.middle * value('ownership-years')) / 1e6).toBeCloseTo(
      value('operating-cost') / 1e6,
      0,
    );
    expect(total.middle / 1e9).toBeCloseTo(value('total-four-years') / 1e9, 3);
  });

  it("Luk's Hoppers: servers, and buying and operating a year", () => {
    const { capex, total } = results(example('hoppers'));
    expect(capex.middle).toBe(value('luk-capex-hoppers'));
    expect(total.middle / value('ownership-years') / 1e6).toBeCloseTo(
      value('luk-tco-hoppers-year') / 1e6,
      0,
    );
  });

  it("the run of Llama 3.1 405B at V3's rent, eleven times V3's", () => {
    const { run } = results(example('llama'));
    expect(run.middle).toBe(61_680_000);
    expect(compare(run.middle, value('v3-run-cost'))).toEqual({
      as: 'times',
      amount: expect.closeTo(11.06, 1) as number,
    });
  });
});

describe.each([...examples])('the example %s', (_, inputs) => {
  it('has every result in order: low, middle, high, all above zero', () => {
    for (const { low, middle, high } of Object.values(results(inputs))) {
      expect(low).toBeGreaterThan(0);
      expect(middle).toBeGreaterThanOrEqual(low);
      expect(high).toBeGreaterThanOrEqual(middle);
    }
  });

  it('costs in proportion: twice the fleet, twice the money; twice the parts, the same', () => {
    const twice = results({ ...inputs, gpus: inputs.gpus * 2 });
    const { h800, h100, h20, a100 } = inputs;
    const parts = { h800: 2 * h800, h100: 2 * h100, h20: 2 * h20, a100: 2 * a100 };
    expect(twice.total.middle).toBeCloseTo(2 * results(inputs).total.middle, 0);
    expect(twice.owned.middle).toBeCloseTo(results(inputs).owned.middle, 0);
    expect(results({ ...inputs, ...parts })).toEqual(results(inputs));
  });
});

it.each([
  [100, 100.4, 'same'],
  [112, 100, 'more'],
  [61.7, 5.576, 'times'],
  [36, 100, 'part'],
] as const)('%d against %d is told as "%s"', (result, published, as) => {
  expect(compare(result, published).as).toBe(as);
});
