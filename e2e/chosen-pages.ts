import { figuresOf } from '../src/content/explainer/outline.ts';
import type { Language } from '../src/language/languages.ts';
import { explainerPages, type TestedExplainer } from './site.ts';

/** Every explainer in one language, for promises on which language has no bearing: Portuguese, whose words are the longer. */
export const portuguesePages = explainerPages.filter(({ language }) => language === 'pt');

/** The shortest of them, where any text will do, and the longest, where the way through it matters. */
export const [shortPage, longPage] = ends(portuguesePages);

function ends(found: readonly TestedExplainer[]): readonly [TestedExplainer, TestedExplainer] {
  const sorted = [...found].sort((a, b) => a.outline.words - b.outline.words);
  const [shortest, longest] = [sorted.at(0), sorted.at(-1)];
  if (!shortest || !longest) throw new Error('The frozen content has no explainer');
  return [shortest, longest];
}

/** One of the explainers in a language, by the folder of its content. Throws where it is not there. */
export function explainerPage(id: string, language: Language): TestedExplainer {
  const found = explainerPages.find(
    (page) => page.explainer.id === id && page.language === language,
  );
  if (!found) throw new Error(`The frozen content has no "${id}" in ${language}`);
  return found;
}

/** The same page in the language that its link leads to. Throws where there is none. */
export function twinOf({ otherAddress }: TestedExplainer): TestedExplainer {
  const twin = explainerPages.find(({ address }) => address === otherAddress);
  if (!twin) throw new Error(`No explainer is at ${otherAddress}: its twin leads there`);
  return twin;
}

/** The first of some pages that shows a figure. Throws where none does. */
export function pageWith(figure: string, among: readonly TestedExplainer[]): TestedExplainer {
  const found = among.find(({ outline }) => figuresOf(outline).includes(figure));
  if (!found) throw new Error(`No explainer of the frozen content shows the figure "${figure}"`);
  return found;
}
