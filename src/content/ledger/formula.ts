import { plainId } from './id-form.ts';
import { combineMeasures, describeMeasures, sameMeasures, type Measures } from './units.ts';

/** A number with what it measures, in base units. */
export interface Quantity {
  readonly value: number;
  readonly measures: Measures;
}

/** The words of a formula as an editor writes it: ids, numbers, + - * / and parentheses, spaces between. */
export function formulaWords(formula: string): readonly string[] {
  return formula.trim().split(/\s+/);
}

/** The ids of the facts that a formula uses, in order, each once. */
export function formulaInputs(formula: string): readonly string[] {
  return [...new Set(formulaWords(formula).filter((word) => /^[a-z]/.test(word)))];
}

/**
 * The result of a formula. Throws a plain Error that says what is wrong: a word it cannot read, a missing operand,
 * unlike units added.
 */
export function evaluateFormula(formula: string, lookUp: (id: string) => Quantity): Quantity {
  const words = formulaWords(formula);
  let position = 0;

  // sum := product (("+" | "-") product)* · product := operand (("*" | "/") operand)*
  function sum(): Quantity {
    let left = product();
    while (words[position] === '+' || words[position] === '-') {
      const sign = words[position++] === '+' ? 1 : -1;
      const right = product();
      if (!sameMeasures(left.measures, right.measures)) {
        const [a, b] = [describeMeasures(left.measures), describeMeasures(right.measures)];
        throw new Error(`it adds or subtracts unlike things: ${a} and ${b}`);
      }
      left = { value: left.value + sign * right.value, measures: left.measures };
    }
    return left;
  }

  function product(): Quantity {
    let left = operand();
    while (words[position] === '*' || words[position] === '/') {
      const divides = words[position++] === '/';
      const right = operand();
      left = {
        value: divides ? left.value / right.value : left.value * right.value,
        measures: combineMeasures(left.measures, right.measures, divides ? -1 : 1),
      };
    }
    return left;
  }

  function operand(): Quantity {
    const word = words[position++];
    if (word === undefined || word === '') throw new Error('it ends where a number should follow');
    if (word === '(') {
      const inner = sum();
      if (words[position++] !== ')') throw new Error('a closing parenthesis ")" is missing');
      return inner;
    }
    if (/^\d+(\.\d+)?$/.test(word)) return { value: Number(word), measures: {} };
    if (plainId.pattern.test(word)) return lookUp(word);
    throw new Error(`"${word}" is neither a fact id nor a number (put spaces around + - * / ( ))`);
  }

  const result = sum();
  if (position < words.length) throw new Error(`"${words[position]}" stands where it should end`);
  return result;
}
