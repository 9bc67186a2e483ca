import { charts } from '../charts/catalogue.ts';
import { figures } from '../charts/figures.ts';
import { blockIds } from '../explainer/blocks.ts';
import type { Explainer } from '../explainer/explainers.ts';
import { chartsOf, figureNumber } from '../explainer/outline.ts';
import { everyLanguage, languageCodes, type Language } from '../i18n/languages.ts';
import { translator } from '../i18n/translate.ts';
import { remember } from '../remember.ts';
import { explainerAddresses, withBase } from '../site/addresses.ts';
import { claimId } from '../tags/claim-id.ts';

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
  const chart = chartsOf(outline).find((tag) => charts[tag].id === id);
  if (chart) {
    const { title } = figures[chart](ledger, language);
    const words = t('letters.figure', { number: figureNumber(outline, id), title });
    return { words, address: `${page}#${id}` };
  }
  // A paragraph that this language lacks is shown where it is.
  const home = [language, ...languageCodes].find((code) =>
    paragraphs(explainer)[code].includes(id),
  );
  if (!home) return undefined;
  const section = outline.sections.find((each) => id.startsWith(`${each.id}-`))?.title ?? '';
  const address = `${withBase(explainerAddresses(explainer)[home])}#${id}`;
  return { words: t('letters.paragraph', { section }), address };
}

// The ids of the paragraphs on each page; a page that stands in for another has its own language's.
const paragraphs = remember(({ pages }: Explainer) => {
  const ids = blockIds(everyLanguage((language) => pages[language].outline));
  return everyLanguage((language) => ids[pages[language].language]);
});
