import type { Language } from '../../language/languages.ts';
import type { Explainer } from './explainers.ts';
import { topicOf } from './topic.ts';

/** Where a text uses a term: the explainer, and the sections in the order of its text with what they are about, in few words. */
interface TermPlace {
  readonly explainer: Explainer;
  readonly sections: readonly { readonly id: string; readonly about: string }[];
}

/** The explainers that use a term, and in which sections; what stands before the first section is in none. */
export function termPlaces(
  explainers: readonly Explainer[],
  term: string,
  language: Language,
): readonly TermPlace[] {
  return explainers.flatMap((explainer): readonly TermPlace[] => {
    const { tags, sections } = explainer.pages[language].outline;
    const used = new Set(
      tags
        .filter(({ name, attributes }) => name === 'Term' && attributes['id'] === term)
        .map(({ section }) => section),
    );
    if (used.size === 0) return [];
    const found = sections.filter(({ id }) => used.has(id));
    return [
      {
        explainer,
        sections: found.map(({ id, title }) => ({ id, about: topicOf(title) })),
      },
    ];
  });
}
