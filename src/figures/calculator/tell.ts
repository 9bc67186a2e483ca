import { fillWords } from '../../language/fill-words.ts';
import { writeAmount } from '../../content/numbers/write-number.ts';
import type { CalculatorData } from './calculator-data.ts';
import { compare } from './compare.ts';
import type { Field } from './fields.ts';
import type { Result } from './model.ts';
import type { Refusal } from './state.ts';
import { writeWritten } from './written-number.ts';

/** What the page says of a result: each under its name in data-tell, "" where there is nothing to say. */
export type Told = Readonly<
  Record<'run' | 'runAgainst' | 'years' | 'total' | 'spread' | 'totalAgainst' | 'short', string>
>;

/** Takes an amount in US$ and the calculator's data and gives it in words, to three digits: "US$ 2,54 bilhões". */
export function tellMoney(amount: number, { numbers }: CalculatorData): string {
  return writeAmount(amount, 'usd', numbers, { digits: 3 });
}

/** All that the page says of a result. */
export function tellResult({ inputs, outputs }: Result, data: CalculatorData): Told {
  const { published, words, numbers } = data;
  const { run, total } = outputs;
  const money = (amount: number) => tellMoney(amount, data);
  const against = (name: 'run' | 'total') => {
    const { amount: figure, text, words: what } = published[name];
    const { as, amount } = compare(outputs[name].middle, figure);
    const unit = as === 'times' ? 'times' : 'percent';
    const digits = unit === 'times' || amount < 10 ? 2 : 3;
    const written = writeAmount(amount, unit, numbers, { digits });
    const compared = fillWords(words.compared[as], { amount: written });
    return fillWords(words.against, { compared, published: text, words: what });
  };
  const { format } = new Intl.NumberFormat(numbers.locale, {
    notation: 'compact',
    style: 'currency',
    currency: 'USD',
    maximumSignificantDigits: 3,
  });
  const isSpread = money(total.low) !== money(total.high);
  return {
    run: money(run.middle),
    runAgainst: against('run'),
    years: fillWords(words.answer.total, { years: writeAmount(inputs.years, 'year', numbers) }),
    total: money(total.middle),
    spread: isSpread
      ? fillWords(words.spread, { low: money(total.low), high: money(total.high) })
      : '',
    totalAgainst: against('total'),
    short: fillWords(words.short, { run: format(run.middle), total: format(total.middle) }),
  };
}

/** Takes a refusal, its field, the value used instead and the calculator's data and gives the sentence that says so. */
export function tellRefusal(
  { found, why, either }: Refusal,
  { name, min, max }: Field,
  used: number,
  { numbers, words }: CalculatorData,
): string {
  const written = (value: number) => writeWritten(value, numbers.locale);
  return fillWords(words.refused, {
    field: words.field[name],
    why: fillWords(words.why[why], {
      found,
      min: written(min),
      max: written(max),
      grouped: either ? written(either.grouped) : '',
      decimal: either ? written(either.decimal) : '',
    }),
    value: written(used),
  });
}
