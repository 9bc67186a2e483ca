import { embedAddress } from '../src/content/addresses/addresses.ts';
import { shownFigures } from '../src/content/explainer/outline.ts';
import type { Language } from '../src/language/languages.ts';
import { explainerPages, type TestedExplainer } from './site.ts';

/** The page of the explainer that has a figure, in a language. Throws where no explainer has it. */
export function pageWith(id: string, language: Language): TestedExplainer {
  const found = explainerPages.find(
    (page) => page.language === language && shownFigures(page.outline).includes(id),
  );
  if (!found) throw new Error(`no explainer in ${language} has the figure ${id}`);
  return found;
}

/** The address of the page that has a figure alone: it opens sooner than the text, with the same scripts. */
export function ownPage(id: string, language: Language): string {
  return embedAddress(pageWith(id, language).explainer, id, language);
}
