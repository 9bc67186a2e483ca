import type { Language, Localized } from '../language/languages.ts';
import { translator } from '../language/translate.ts';
import type { Ledger } from '../content/ledger/ledger.ts';
import { splitNote } from '../content/ledger/note.ts';
import { formatFact } from '../content/numbers/numbers.ts';
import type { FactForm } from '../content/vocabulary.ts';
import type { ContentWords } from './figure-type.ts';
import type { Run } from './frame/figure-data.ts';

/** The words of an explainer's figures in a language. */
export function wordsOf(ledger: Ledger, language: Language): ContentWords {
  const number = (id: string, form: FactForm = 'full'): Run => ({
    text: formatFact(ledger.fact(id), language, form),
    fact: id,
  });
  const runs = (text: Localized) =>
    splitNote(text[language]).map((part) => ('text' in part ? part : number(part.fact)));
  return {
    language,
    ledger,
    t: translator(language),
    fact: ledger.fact,
    number,
    runs,
    plain: (text) =>
      runs(text)
        .map((run) => run.text)
        .join(''),
  };
}
