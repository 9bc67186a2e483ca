import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/languages.ts';
import { formatFact } from '../../i18n/numbers.ts';
import { translator } from '../../i18n/translate.ts';
import { shortAuthor } from '../../ledger/citation.ts';
import type { Bars, Ledger } from '../../ledger/ledger.ts';

/** Takes a ledger and gives what its bars.yaml says; throws a plain Error where it has none. */
export function barsOf(ledger: Ledger): Bars {
  if (!ledger.bars) throw new Error(`content/${ledger.explainer}/bars.yaml is missing`);
  return ledger.bars;
}

/** Takes a ledger and a language and gives each number of the chart with its words, in the order of the bars. */
export function barsData(ledger: Ledger, language: Language) {
  const t = translator(language);
  return barsOf(ledger).facts.map((id) => {
    const fact = ledger.fact(id);
    const source = ledger.source(fact.sources[0] ?? '');
    const { covers, omits } = fact;
    return {
      id,
      amount: fact.value,
      kind: fact.kind,
      value: formatFact(fact, language),
      label: fact.label[language],
      covers: covers?.[language] ?? '',
      omits: omits?.[language] ?? '',
      who: `${shortAuthor(source)}, ${formatDate(fact.date, language, 'short')}`,
      notes: [
        ...(covers ? [`${t('fact.covers')}: ${covers[language]}.`] : []),
        ...(omits ? [`${t('fact.omits')}: ${omits[language]}.`] : []),
        `${shortAuthor(source)}, ${formatDate(fact.date, language, 'short')}`,
      ],
    };
  });
}
