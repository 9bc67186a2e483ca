import { figureData } from './figures.ts';
import { blocksOf } from '../content/explainer/blocks.ts';
import type { Explainer } from '../content/explainer/explainers.ts';
import { figuresOf, figureNumber } from '../content/explainer/outline.ts';
import { everyLanguage, languageCodes, type Language } from '../language/languages.ts';
import { translator } from '../language/translate.ts';
import { remember } from '../language/remember.ts';
import { explainerAddresses, withBase } from '../content/addresses/addresses.ts';
import { claimId } from '../content/addresses/claim-id.ts';

/** A statement in words, and where it stands. */
export interface StatementLink {
  readonly words: string;
  readonly address: string;
}

/** Takes an explainer, the id of a statement and a language; gives the words and the address by which a page in it names it. */
export function statementLink(
  explainer: Explainer,
  id: string,
  language: Language,
): StatementLink | undefined {
  const { ledger, pages } = explainer;
  const { outline } = pages[language];
  const t = translator(language);
  const page = withBase(explainerAddresses(explainer)[language]);
  const claim = ledger.claims.find((each) => each.id === id);
  if (claim) {
    const words = t('letters.claim', { id, summary: claim.article[language] });
    return { words, address: `${page}#${claimId(id)}` };
  }
  if (figuresOf(outline).includes(id)) {
    const { title } = figureData(ledger, id, language);
    const words = t('letters.figure', { number: figureNumber(outline, id), title });
    return { words, address: `${page}#${id}` };
  }
  // A paragraph that this language lacks is shown where it is; one that is gone, in its section.
  const home = [language, ...languageCodes].find((code) => paragraphs(explainer)[code].has(id));
  if (!home) return undefined;
  const stands = paragraphs(explainer)[home].get(id);
  const section = outline.sections.find((each) => each.id === stands)?.title ?? '';
  const address = `${withBase(explainerAddresses(explainer)[home])}#${id}`;
  return { words: t('letters.paragraph', { section }), address };
}

// The sections of the paragraphs on each page by their ids, also of those that it had once; a page that stands in for
// another has its own language's.
const paragraphs = remember(({ pages, passages: { ids, gone } }: Explainer) =>
  everyLanguage((code): ReadonlyMap<string, string> => {
    const { language, outline } = pages[code];
    const blocks = blocksOf(outline).map(
      ({ section }, index) => [ids[language][index] ?? '', section] as const,
    );
    return new Map([...gone[language].map(({ id, section }) => [id, section] as const), ...blocks]);
  }),
);
