import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Bars, Ledger } from '../../content/ledger/ledger.ts';
import { barWords } from '../frame/bar-words.ts';

/** Takes a ledger and gives what its bars.yaml says; throws a plain Error where it has none. */
export function barsOf(ledger: Ledger): Bars {
  if (!ledger.bars) throw new Error(`content/${ledger.explainer}/bars.yaml is missing`);
  return ledger.bars;
}

/** Takes a ledger and a language and gives each number of the chart with its words, in the order of the bars. */
export function barsData(ledger: Ledger, language: Language) {
  const t = translator(language);
  return barsOf(ledger).facts.map((id) => {
    const words = barWords(ledger, id, language);
    const { covers, omits, who } = words;
    const notes = [
      ...(covers ? [`${t('fact.covers')}: ${covers}.`] : []),
      ...(omits ? [`${t('fact.omits')}: ${omits}.`] : []),
      who,
    ];
    return { ...words, notes };
  });
}
