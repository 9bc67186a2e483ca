import type { Language } from '../../language/languages.ts';
import type { Term } from '../ledger/ledger.ts';
import type { Explainer } from './explainers.ts';
import { idsOf } from './outline.ts';

/** The terms of the glossary that some text of these explainers explains: those of drafts alone are none that readers meet. */
export function usedTerms(explainers: readonly Explainer[]): readonly Term[] {
  const used = new Set(
    explainers.flatMap(({ pages }) =>
      Object.values(pages).flatMap(({ outline }) => idsOf(outline, 'Term')),
    ),
  );
  // Every explainer has the same glossary.
  return (explainers[0]?.ledger.terms ?? []).filter(({ id }) => used.has(id));
}

/** The same terms in the order of the alphabet of a language. */
export function usedTermsByName(
  explainers: readonly Explainer[],
  language: Language,
): readonly Term[] {
  return usedTerms(explainers).toSorted((one, other) =>
    one.term[language].localeCompare(other.term[language], language),
  );
}
