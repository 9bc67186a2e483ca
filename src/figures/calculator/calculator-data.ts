import type { Language } from '../../language/languages.ts';
import { languages } from '../../language/languages.ts';
import { formatFact, numberWords } from '../../content/numbers/numbers.ts';
import type { NumberWords } from '../../content/numbers/write-number.ts';
import type { CalculatorFile } from '../../content/calculator/calculator-schema.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';
import type { Inputs, Watts } from './model.ts';
import { presetsOf, wattsOf } from './presets.ts';

type Words = (typeof languages)[Language]['words']['calculator'];

/** What the calculator needs in the browser: its inputs, the published figures and the words of one language. */
export interface CalculatorData {
  readonly first: Inputs;
  readonly presets: Readonly<Record<string, Inputs>>;
  readonly watts: Watts;
  readonly published: {
    readonly run: number;
    readonly total: number;
    readonly runText: string;
    readonly totalText: string;
    /** What they are: "the cost reported for …". */
    readonly runWords: string;
    readonly totalWords: string;
  };
  readonly numbers: NumberWords;
  readonly words: Pick<Words, 'sentence' | 'compared' | 'why' | 'refused' | 'field'>;
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
  const { compared: published, opens } = file;
  const inputs = presetsOf(file, fact);
  const [run, total] = [fact(published.run.fact), fact(published.total.fact)];
  const first = inputs.get(opens);
  if (!first)
    throw new Error(`content/${ledger.explainer}/calculator.yaml has no example "${opens}"`);
  const { sentence, compared, why, refused, field } = languages[language].words.calculator;
  return {
    first,
    presets: Object.fromEntries(inputs),
    watts: wattsOf(file, fact),
    published: {
      run: run.value,
      total: total.value,
      runText: formatFact(run, language),
      totalText: formatFact(total, language),
      runWords: published.run.words[language],
      totalWords: published.total.words[language],
    },
    numbers: numberWords(language, [
      'year',
      'gpu',
      'gpu-hour',
      'usd-per-gpu-hour',
      'usd-per-year',
      'usd-per-kilowatt-hour',
    ]),
    words: { sentence, compared, why, refused, field },
  };
}
