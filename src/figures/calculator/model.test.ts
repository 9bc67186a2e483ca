import { describe, expect, it } from 'vitest';
import { openExplainers } from '../../content/explainer/explainers.ts';
import { compare } from './compare.ts';
import { calculate, type Inputs } from './model.ts';
import { layoutRanges } from './range-layout.ts';
import { presetNames, presets, wattsOf } from './presets.ts';

const { fact } = openExplainers()[0]?.ledger ?? { fact: () => fail() };
const value = (id: string) => fact(id).value;
const watts = wattsOf(fact);
const examples = presets(fact);
const results = (inputs: Inputs) => calculate(inputs, watts);

function fail(): never {
  throw new Error('there is no explainer');
}

describe('the examples arrive at the published totals', () => {
  it("V3's run as the headline has it", () => {
    expect(results(examples.headline).run.middle).toBeCloseTo(value('v3-run-cost'), 0);
  });

  it("SemiAnalysis's servers and its cost of operating them, within their rounding", () => {
    const { capex, operating, total } = results(examples.semianalysis);
    expect(capex.middle / 1e9).toBeCloseTo(value('server-capex') / 1e9, 3);
    expect((operating.middle * value('ownership-years')) / 1e6).toBeCloseTo(
      value('operating-cost') / 1e6,
      0,
    );
    expect(total.middle / 1e9).toBeCloseTo(value('total-four-years') / 1e9, 3);
  });

  it("Luk's Hoppers: servers, and buying and operating a year", () => {
    const { capex, total } = results(examples.hoppers);
    expect(capex.middle).toBe(value('luk-capex-hoppers'));
    expect(total.middle / value('ownership-years') / 1e6).toBeCloseTo(
      value('luk-tco-hoppers-year') / 1e6,
      0,
    );
  });

  it("the run of Llama 3.1 405B at V3's rent, eleven times V3's", () => {
    const { run } = results(examples.llama);
    expect(run.middle).toBeCloseTo(value('llama-cost-same-rent'), 0);
    expect(compare(run.middle, value('v3-run-cost'))).toEqual({
      as: 'times',
      amount: expect.closeTo(11.06, 1) as number,
    });
  });
});

describe.each(presetNames)('the example %s', (name) => {
  const inputs = examples[name];

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

  it('draws its bars inside their room, each span from low to high', () => {
    for (const { from, span, middle } of layoutRanges(results(inputs))) {
      expect(parseFloat(from) + parseFloat(span)).toBeLessThanOrEqual(100.01);
      expect(parseFloat(middle)).toBeGreaterThanOrEqual(parseFloat(from) - 0.01);
    }
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
