import type { Language } from '../../i18n/languages.ts';
import { translator } from '../../i18n/translate.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { barWords } from '../frame/bar-words.ts';
import { costScaleFacts } from './facts.ts';

/** Takes the ledger and a language and gives each number of the chart with its words, in the order of the bars. */
export function costScaleData(ledger: Ledger, language: Language) {
  const t = translator(language);
  return costScaleFacts.map((id) => ({
    ...barWords(ledger, id, language),
    period: t(`costScale.period.${id}`),
  }));
}
