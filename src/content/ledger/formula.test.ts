import { describe, expect, it } from 'vitest';
import { evaluateFormula, formulaInputs, type Quantity } from './formula.ts';

const quantities: Record<string, Quantity> = {
  price: { value: 2, measures: { usd: 1, hour: -1 } },
  hours: { value: 10, measures: { hour: 1 } },
  bill: { value: 5, measures: { usd: 1 } },
};

function evaluate(formula: string): Quantity {
  return evaluateFormula(formula, (id) => {
    const found = quantities[id];
    if (!found) throw new Error(`no ${id}`);
    return found;
  });
}

describe('a formula', () => {
  it.each([
    ['2 + 3 * 4', 14],
    ['( 2 + 3 ) * 4', 20],
    ['20 - 5 - 3', 12],
    ['24 / 4 / 2', 3],
    ['1.5 * 2', 3],
    ['( ( 7 ) )', 7],
    ['10 - 2 * 3', 4],
    ['12 / ( 2 + 4 )', 2],
    ['2 * 3 / 4 * 2', 3],
    ['0.5 - 2', -1.5],
    ['10.25 + 0.125', 10.375],
  ])('%s is %d, as taught at school', (formula, value) => {
    expect(evaluate(formula).value).toBe(value);
  });

  it('carries units through multiplication, so that rent × hours is money', () => {
    expect(evaluate('price * hours + bill')).toEqual({ value: 25, measures: { usd: 1 } });
    expect(evaluate('price * hours - bill')).toEqual({ value: 15, measures: { usd: 1 } });
    expect(evaluate('bill / hours')).toEqual({ value: 0.5, measures: { usd: 1, hour: -1 } });
    expect(evaluate('( bill + bill ) * 3').measures).toEqual({ usd: 1 });
    expect(evaluate('bill / bill').measures).toEqual({});
    expect(evaluate('bill * hours + hours * bill').value).toBe(100);
  });

  it.each([
    ['price + hours', 'unlike things: usd / hour and hour'],
    ['bill + 1', 'unlike things: usd and a pure number'],
    ['bill - hours', 'unlike things: usd and hour'],
    ['bill * bill + bill', 'unlike things: usd^2 and usd'],
    ['bill * hours + 1 / hours', 'unlike things: usd × hour and 1 / hour'],
    ['bill / hours / hours + bill', 'unlike things: usd / hour^2 and usd'],
  ])('%s is refused: it adds unlike things', (formula, message) => {
    expect(() => evaluate(formula)).toThrow(message);
  });

  it.each([
    ['bill*2', '"bill*2" is neither a fact id nor a number (put spaces around'],
    ['2 ^ 3', '"^" stands where it should end'],
    ['bill 2', '"2" stands where it should end'],
    ['1,5 + 1', '"1,5" is neither'],
    ['( 2 + 3', 'a closing parenthesis ")" is missing'],
    ['2 +', 'it ends where a number should follow'],
    ['', 'it ends where a number should follow'],
  ])('%s is refused with the word that is wrong', (formula, message) => {
    expect(() => evaluate(formula)).toThrow(message);
  });

  it('may stand on several lines, as YAML folds them', () => {
    expect(evaluate(' price  * hours\n+ bill ').value).toBe(25);
  });

  it('names the facts it uses, each once, in order', () => {
    expect(formulaInputs('hours * ( price + 2 ) / hours')).toEqual(['hours', 'price']);
  });
});
