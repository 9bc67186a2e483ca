import { charts } from '../charts/catalogue.ts';
import type { Language } from '../i18n/languages.ts';
import { splitNote } from '../ledger/ledger.ts';
import { chartsOf, type Outline } from './outline.ts';
import { idsOf } from './check-structure.ts';
import type { Explainer } from './explainers.ts';

/** Takes an explainer and a language and gives the ids of the facts that its prose and notes print, each once, in order. */
export function printedFacts({ ledger, pages }: Explainer, language: Language): readonly string[] {
  const { outline } = pages[language];
  const ids = outline.tags.flatMap(({ name, attributes: { id = '' } }) => {
    if (name === 'Fact') return [id];
    if (name !== 'Claim') return [];
    return splitNote(ledger.claim(id).note, language).flatMap((part) =>
      'fact' in part ? [part.fact] : [],
    );
  });
  return [...new Set(ids)];
}

/** Takes an explainer and a language and gives the ids of the sources it cites in prose, notes and charts, each once. */
export function usedSources(explainer: Explainer, language: Language): readonly string[] {
  const { ledger, pages } = explainer;
  const { outline } = pages[language];
  const ids = [
    ...idsOf(outline, 'Source'),
    ...[...printedFacts(explainer, language), ...chartedFacts(outline)].flatMap(
      (id) => ledger.fact(id).sources,
    ),
    ...idsOf(outline, 'Claim').flatMap((id) => ledger.claim(id).sources.map((source) => source.id)),
  ];
  return [...new Set(ids)];
}

function chartedFacts(outline: Outline): readonly string[] {
  return chartsOf(outline).flatMap((tag) => charts[tag].facts);
}
