import { formatDate } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { formatFact } from '../../content/numbers/numbers.ts';
import { shortAuthor } from '../../content/ledger/citation.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';

/** Takes a ledger, a fact's id and a language; gives the number with the words that stand beside its bar. */
export function barWords(ledger: Ledger, id: string, language: Language) {
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
    who: `${shortAuthor(source)}, ${formatDate(fact.date, language, 'short')}`,
  };
}
