import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/languages.ts';
import { formatFact } from '../../i18n/numbers.ts';
import { translator } from '../../i18n/translate.ts';
import { shortAuthor } from '../../ledger/citation.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { costScaleFacts } from './facts.ts';

/** Takes the ledger and a language and gives each number of the chart with its words, in the order of the bars. */
export function costScaleData(ledger: Ledger, language: Language) {
  const t = translator(language);
  return costScaleFacts.map((id) => {
    const fact = ledger.fact(id);
    const source = ledger.source(fact.sources[0] ?? '');
    return {
      id,
      amount: fact.value,
      kind: fact.kind,
      value: formatFact(fact, language),
      label: fact.label[language],
      covers: fact.covers?.[language] ?? '',
      omits: fact.omits?.[language] ?? '',
      period: t(`costScale.period.${id}`),
      who: `${shortAuthor(source)}, ${formatDate(fact.date, language, 'short')}`,
    };
  });
}
