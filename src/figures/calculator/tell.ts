import { fillWords } from '../../language/fill-words.ts';
import { writeAmount } from '../../content/numbers/write-number.ts';
import type { CalculatorData } from './calculator-data.ts';
import { compare } from './compare.ts';
import { fields } from './fields.ts';
import type { Inputs, Outputs } from './model.ts';
import type { Refusal } from './state.ts';
import { writeWritten } from './written-number.ts';

/** Takes an amount in US$ and the calculator's data and gives it in words, to three digits: "US$ 2,54 bilhões". */
export function tellMoney(amount: number, { numbers }: CalculatorData): string {
  return writeAmount(amount, 'usd', numbers, { digits: 3 });
}

/** Takes an amount in US$ and the calculator's data and gives it as tellMoney does, for a cell: its last word may stand below the number. */
export function tellCell(amount: number, data: CalculatorData): string {
  return tellMoney(amount, data).replace(/\u00a0(?=\p{L}+$)/u, ' ');
}

/** Takes inputs, results and the calculator's data and gives the sentence that says what came out and how far it is from the published figures. */
export function tellResult(inputs: Inputs, outputs: Outputs, data: CalculatorData): string {
  const { published, words, numbers } = data;
  const compared = (result: number, figure: number) => {
    const { as, amount } = compare(result, figure);
    const unit = as === 'times' ? 'times' : 'percent';
    const digits = unit === 'times' || amount < 10 ? 2 : 3;
    const written = writeAmount(amount, unit, numbers, { digits });
    return fillWords(words.compared[as], { amount: written });
  };
  return fillWords(words.sentence, {
    run: tellMoney(outputs.run.middle, data),
    runCompared: compared(outputs.run.middle, published.run),
    published: published.runText,
    runWords: published.runWords,
    years: writeAmount(inputs.years, 'year', numbers),
    total: tellMoney(outputs.total.middle, data),
    totalCompared: compared(outputs.total.middle, published.total),
    publishedTotal: published.totalText,
    totalWords: published.totalWords,
  });
}

/** Takes a refusal, the value used instead and the calculator's data and gives the sentence that says so. */
export function tellRefusal(
  { field, found, why, either }: Refusal,
  used: number,
  data: CalculatorData,
): string {
  const { numbers, words } = data;
  const { min = 0, max = 0 } = fields.find(({ name }) => name === field) ?? {};
  const written = (value: number) => writeWritten(value, numbers.locale);
  return fillWords(words.refused, {
    field: words.field[field],
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
