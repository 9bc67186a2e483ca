import type { Language } from '../../language/languages.ts';
import { factsIn } from '../ledger/note.ts';
import type { Explainer } from './explainers.ts';

/** The ids of the facts that an explainer's prose and notes print, each once, in order. */
export function printedFacts({ ledger, pages }: Explainer, language: Language): readonly string[] {
  const ids = pages[language].outline.tags.flatMap(({ name, attributes: { id = '' } }) => {
    if (name === 'Fact') return [id];
    return name === 'Claim' ? factsIn(ledger.claim(id).note[language]) : [];
  });
  return [...new Set(ids)];
}
