import { citations } from '../../content/explainer/citations.ts';
import type { Explainer } from '../../content/explainer/explainers.ts';
import type { Language } from '../../language/languages.ts';
import { translator, type Translate } from '../../language/translate.ts';
import { absolute, explainerAddresses } from '../../content/addresses/addresses.ts';

/** A page as its text version sees it. */
export interface TextPage {
  readonly explainer: Explainer;
  readonly language: Language;
  readonly t: Translate;
  /** The page's whole address. */
  readonly address: string;
  /** The number of a source in the list of sources. */
  readonly sourceNumber: (id: string) => number | undefined;
}

/** The page of an explainer whose text is to be written. */
export function textPage(explainer: Explainer, language: Language): TextPage {
  const numbers = new Map(
    citations(explainer, language).map(({ source, number }) => [source.id, number]),
  );
  return {
    explainer,
    language,
    t: translator(language),
    address: absolute(explainerAddresses(explainer)[language]),
    sourceNumber: (id) => numbers.get(id),
  };
}
