import { withBase } from '../../content/addresses/addresses.ts';
import { openExplainers, type Explainer } from '../../content/explainer/explainers.ts';
import { firstPlaces, type NumberPlace } from '../../content/explainer/first-places.ts';
import { topicOf } from '../../content/explainer/topic.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';

/** A number of an explainer, and in words where it stands first. */
export interface ListedNumber {
  readonly explainer: Explainer;
  readonly fact: Fact;
  readonly place: { readonly words: string; readonly address: string };
}

/** Every number of every explainer that readers meet, in the order of the ledgers. */
export function listedNumbers(language: Language): readonly ListedNumber[] {
  return openExplainers().flatMap((explainer) => {
    const places = firstPlaces(explainer, language);
    return explainer.ledger.facts.flatMap((fact): readonly ListedNumber[] => {
      const place = places.get(fact.id);
      if (!place) return [];
      const words = placeWords(place, explainer, language);
      return [{ explainer, fact, place: { words, address: withBase(place.address) } }];
    });
  });
}

function placeWords({ at }: NumberPlace, { pages }: Explainer, language: Language): string {
  const t = translator(language);
  if (at.what === 'section') {
    const { sections } = pages[language].outline;
    return topicOf(sections.find(({ id }) => id === at.id)?.title ?? '');
  }
  if (at.what === 'figure') return t('figure.number', { number: at.number });
  if (at.what === 'claim') return t('numbers.claim', { id: at.id });
  return at.what === 'opening' ? t('numbers.opening') : t(`nav.${at.what}`);
}
