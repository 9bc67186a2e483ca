import { explainerAddresses, sitePage, withBase } from '../../content/addresses/addresses.ts';
import { claimId } from '../../content/addresses/claim-id.ts';
import { openExplainers, type Explainer } from '../../content/explainer/explainers.ts';
import { idsOf } from '../../content/explainer/outline.ts';
import { usedTermsByName } from '../../content/explainer/used-terms.ts';
import type { Claim } from '../../content/ledger/ledger.ts';
import type { Language } from '../../language/languages.ts';
import { otherLanguage } from '../../language/other-language.ts';
import { translator } from '../../language/translate.ts';

/** Something that search finds: its words, its address, and what is said of it in small letters. */
interface Find {
  readonly words: string;
  readonly address: string;
  readonly says: string;
  readonly verdict?: Claim['verdict'];
  /** The BCP 47 tag of its words, where the page has another. */
  readonly lang?: string | undefined;
}

/** What search finds besides numbers, in groups: claims, terms, sections and questions of every explainer. */
export function otherFinds(
  language: Language,
): readonly { readonly id: string; readonly name: string; readonly finds: readonly Find[] }[] {
  const t = translator(language);
  const explainers = openExplainers();
  return [
    {
      id: 'claims',
      name: t('data.tables.claims'),
      finds: explainers.flatMap((explainer) => claimsOf(explainer, language)),
    },
    { id: 'terms', name: t('numbers.terms'), finds: termsOf(explainers, language) },
    {
      id: 'sections',
      name: t('numbers.sections'),
      finds: explainers.flatMap((explainer) => sectionsOf(explainer, language)),
    },
  ].filter(({ finds }) => finds.length > 0);
}

/** The title of an explainer, where the site has several and it must be told from the others; else "". */
export function tellingTitle({ pages }: Explainer, language: Language): string {
  return openExplainers().length > 1 ? pages[language].frontmatter.title : '';
}

function claimsOf(explainer: Explainer, language: Language): readonly Find[] {
  const t = translator(language);
  const page = withBase(explainerAddresses(explainer)[language]);
  return idsOf(explainer.pages[language].outline, 'Claim').map((id) => {
    const { article, verdict } = explainer.ledger.claim(id);
    const said = [id, t(`verdicts.${verdict}`), tellingTitle(explainer, language)];
    return {
      words: article[language],
      address: `${page}#${claimId(id)}`,
      says: said.filter(Boolean).join(' · '),
      verdict,
    };
  });
}

function termsOf(explainers: readonly Explainer[], language: Language): readonly Find[] {
  const page = withBase(sitePage('glossary')[language]);
  return usedTermsByName(explainers, language).map(({ id, term, definition }) => ({
    words: term[language],
    address: `${page}#${id}`,
    says: definition[language],
  }));
}

function sectionsOf(explainer: Explainer, language: Language): readonly Find[] {
  const { outline, language: written } = explainer.pages[language];
  const page = withBase(explainerAddresses(explainer)[language]);
  const questions = outline.tags
    .filter(({ name }) => name === 'Question')
    .map(({ attributes: { id = '', title = '' } }) => ({ id, title: title.replaceAll("'", '’') }));
  return [...outline.sections, ...questions].map(({ id, title }) => ({
    words: title,
    address: `${page}#${id}`,
    says: tellingTitle(explainer, language),
    lang: otherLanguage(written, language),
  }));
}
