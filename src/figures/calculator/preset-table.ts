import type { Language } from '../../language/languages.ts';
import { formatFact } from '../../content/numbers/numbers.ts';
import { translator } from '../../language/translate.ts';
import { writeAmount } from '../../content/numbers/write-number.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';
import { calculatorData, calculatorOf } from './calculator-data.ts';
import { calculate } from './model.ts';
import { wordsOf } from '../content-words.ts';
import { presetsOf } from './presets.ts';
import { writeQuery } from './state.ts';
import { tellMoney } from './tell.ts';

/** One example of the calculator, worked out: its words and what was published of it. */
export interface PresetRow {
  /** Its id. */
  readonly name: string;
  readonly title: string;
  /** What follows the calculator's address: "?gpus=60000"; empty for what it opens with. */
  readonly query: string;
  readonly gpus: string;
  /** Cost of the run, of buying the servers, and of all of it, in words. */
  readonly money: readonly string[];
  /** The last of `money`, as a number too, in US$. */
  readonly total: { readonly amount: string; readonly value: number };
  readonly facts: readonly { readonly fact: Fact; readonly text: string }[];
}

/** Takes a ledger and a language; gives the heading and the rows of the calculator's examples, worked out by its own model. */
export function presetTable(
  ledger: Ledger,
  language: Language,
): { readonly head: readonly string[]; readonly rows: readonly PresetRow[] } {
  const t = translator(language);
  const data = calculatorData(ledger, language);
  const outputs = (['run', 'capex', 'total'] as const).map((name) =>
    t(`calculator.output.${name}`),
  );
  const words = wordsOf(ledger, language);
  const file = calculatorOf(ledger);
  const presets = presetsOf(file, ledger.fact);
  const rows = file.presets.map(({ id: name, name: title, facts }): PresetRow => {
    const inputs = presets.get(name) ?? data.first;
    const { run, capex, total } = calculate(inputs, data.watts);
    return {
      name,
      title: words.plain(title),
      query: `?${writeQuery(inputs, data).toString()}`.replace(/\?$/, ''),
      gpus: writeAmount(inputs.gpus, 'gpu', data.numbers),
      money: [run, capex, total].map(({ middle }) => tellMoney(middle, data)),
      total: { amount: tellMoney(total.middle, data), value: total.middle },
      facts: facts.map(ledger.fact).map((fact) => ({ fact, text: formatFact(fact, language) })),
    };
  });
  return {
    head: [
      t('calculator.table.preset'),
      t('calculator.table.gpus'),
      ...outputs,
      t('calculator.table.published'),
    ],
    rows,
  };
}
