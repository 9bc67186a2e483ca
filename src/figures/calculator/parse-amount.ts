import type { NumberWords } from '../../content/numbers/write-number.ts';
import type { Field } from './fields.ts';
import { parseDigits, type Written } from './written-number.ts';

/**
 * Gives what a reader wrote into a field: digits in the style of either language, or a number as the page itself writes
 * it, with the field's own unit and a word for thousands or millions ("US$ 2,5 por hora de GPU", "2,788 milhões de horas
 * de GPU"). What may be two numbers is left so, unless the field counts things or the page's own style says which it is.
 * Undefined where it is no number.
 */
export function parseAmount(
  text: string,
  { unit, whole }: Pick<Field, 'unit' | 'whole'>,
  words: NumberWords,
): Written | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  const { rest: bare, taken: hasUnit } = withoutUnit(plain, unit, words);
  const { rest, factor } = withoutScale(bare, words);
  const number = parseDigits(rest);
  if (number === undefined) return undefined;
  if (typeof number === 'number') return rounded(number * factor);
  const isDecimal = rest.includes(decimalSign(words.locale));
  if (factor > 1) {
    // Millions have no groups before the word.
    return isDecimal ? rounded(number.decimal * factor) : scaled(number, factor);
  }
  if (whole) return number.grouped;
  if (hasUnit) return isDecimal ? number.decimal : number.grouped;
  return number;
}

function withoutUnit(text: string, unit: Field['unit'], words: NumberWords) {
  let rest = text;
  if (unit.startsWith('usd')) rest = rest.replace(/^(?:us)? ?\$ ?/i, '');
  const { one, other } = words.units[unit as keyof NumberWords['units']] ?? { one: '', other: '' };
  const endings =
    unit === 'percent'
      ? ['%']
      : unit === 'times'
        ? [words.times.replace('{{amount}}', '').trim()]
        : [one, other].flatMap((noun) => [words.afterMillion.replace('{{noun}}', noun), noun]);
  rest = withoutEnding(rest, endings);
  return { rest, taken: rest !== text };
}

function withoutScale(text: string, { thousand, scales }: NumberWords) {
  const named = [
    [[thousand], 1e3],
    [Object.values(scales.million), 1e6],
    [Object.values(scales.billion), 1e9],
  ] as const satisfies readonly (readonly [readonly string[], number])[];
  for (const [names, factor] of named) {
    const rest = withoutEnding(text, names);
    if (rest !== text) return { rest, factor };
  }
  return { rest: text, factor: 1 };
}

function withoutEnding(text: string, endings: readonly string[]): string {
  const lower = text.toLowerCase();
  const ending = endings.find((each) => each !== '' && lower.endsWith(each.toLowerCase()));
  return ending === undefined ? text : text.slice(0, -ending.length).trim();
}

function decimalSign(locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}

const scaled = ({ grouped, decimal }: { grouped: number; decimal: number }, factor: number) => ({
  grouped: rounded(grouped * factor),
  decimal: rounded(decimal * factor),
});

// 2.788 × 1e6 is not quite 2,788,000.
const rounded = (value: number) => Number(value.toPrecision(15));
