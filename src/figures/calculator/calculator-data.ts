import type { Language } from '../../language/languages.ts';
import { languages } from '../../language/languages.ts';
import { formatFact, numberWords } from '../../content/numbers/numbers.ts';
import type { NumberWords } from '../../content/numbers/write-number.ts';
import type { CalculatorFile } from '../../content/calculator/calculator-schema.ts';
import type { Kind } from '../../content/ledger/schema.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';
import { fields } from './fields.ts';
import type { Watts } from './model.ts';
import type { Opening } from './state.ts';
import { presetsOf, wattsOf } from './presets.ts';

type Words = (typeof languages)[Language]['words']['calculator'];

/** A published figure that a result is compared with. */
export interface Published {
  readonly fact: string;
  readonly kind: Kind;
  readonly amount: number;
  readonly text: string;
  /** What it is: "the cost reported for …". */
  readonly words: string;
}

/** What the calculator and its figure need in the browser: inputs, published figures and the words of one language. */
export interface CalculatorData extends Opening {
  readonly watts: Watts;
  readonly published: { readonly run: Published; readonly total: Published };
  readonly numbers: NumberWords;
  readonly words: Pick<
    Words,
    | 'answer'
    | 'spread'
    | 'against'
    | 'short'
    | 'sentence'
    | 'compared'
    | 'why'
    | 'refused'
    | 'field'
    | 'piece'
    | 'output'
    | 'column'
  >;
}

/** The calculator.yaml of an explainer that has one; throws a plain Error where there is none. */
export function calculatorOf({ explainer, calculator }: Ledger): CalculatorFile {
  if (!calculator) throw new Error(`content/${explainer}/calculator.yaml is missing`);
  return calculator;
}

/** Takes the ledger and a language and gives what the calculator works with. */
export function calculatorData(ledger: Ledger, language: Language): CalculatorData {
  const { fact } = ledger;
  const file = calculatorOf(ledger);
  const first = presetsOf(file, fact).get(file.opens);
  if (!first)
    throw new Error(`content/${ledger.explainer}/calculator.yaml has no example "${file.opens}"`);
  const published = (name: 'run' | 'total'): Published => {
    const { fact: id, words } = file.compared[name];
    const { kind, value: amount } = fact(id);
    return { fact: id, kind, amount, text: formatFact(fact(id), language), words: words[language] };
  };
  const { answer, spread, against, short, sentence, compared, why, refused, field } =
    languages[language].words.calculator;
  const { piece, output, column } = languages[language].words.calculator;
  return {
    first,
    fields,
    watts: wattsOf(file, fact),
    published: { run: published('run'), total: published('total') },
    numbers: numberWords(language, [
      'year',
      'gpu',
      'gpu-hour',
      'usd-per-gpu-hour',
      'usd-per-year',
      'usd-per-kilowatt-hour',
    ]),
    words: {
      answer,
      spread,
      against,
      short,
      sentence,
      compared,
      why,
      refused,
      field,
      piece,
      output,
      column,
    },
  };
}
