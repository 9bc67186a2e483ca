import type { Language } from '../../language/languages.ts';
import { languages } from '../../language/languages.ts';
import { formatFact, numberWords } from '../../content/numbers/numbers.ts';
import type { NumberWords } from '../../content/numbers/write-number.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';
import type { Inputs, Watts } from './model.ts';
import { presets, wattsOf, type PresetName } from './presets.ts';

type Words = (typeof languages)[Language]['words']['calculator'];

/** What the calculator needs in the browser: its inputs, the published figures and the words of one language. */
export interface CalculatorData {
  readonly first: Inputs;
  readonly presets: Readonly<Record<PresetName, Inputs>>;
  readonly watts: Watts;
  readonly published: {
    readonly run: number;
    readonly total: number;
    readonly runText: string;
    readonly totalText: string;
  };
  readonly numbers: NumberWords;
  readonly words: Pick<Words, 'sentence' | 'compared' | 'why' | 'refused' | 'field'>;
}

/** Takes the ledger and a language and gives what the calculator works with. */
export function calculatorData({ fact }: Ledger, language: Language): CalculatorData {
  const inputs = presets(fact);
  const [run, total] = [fact('v3-run-cost'), fact('total-four-years')];
  const { sentence, compared, why, refused, field } = languages[language].words.calculator;
  return {
    first: inputs.semianalysis,
    presets: inputs,
    watts: wattsOf(fact),
    published: {
      run: run.value,
      total: total.value,
      runText: formatFact(run, language),
      totalText: formatFact(total, language),
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
