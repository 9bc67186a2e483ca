import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';
import { barWords } from '../frame/bar-words.ts';
import { costScaleFacts } from '../../content/catalogue/cost-scale.ts';

/** Takes the ledger and a language and gives each number of the chart with its words, in the order of the bars. */
export function costScaleData(ledger: Ledger, language: Language) {
  const t = translator(language);
  return costScaleFacts.map((id) => ({
    ...barWords(ledger, id, language),
    period: t(`costScale.period.${id}`),
  }));
}
