import { formatDate } from '../../language/dates.ts';
import { languages, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Frontmatter } from '../../content/ledger/schema.ts';

/** A page as CSL-JSON describes it; the site is author and publisher, for no person signs. */
export interface CitationItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly 'container-title': string;
  readonly publisher: string;
  readonly issued: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL: string;
  readonly language: string;
  /** What has no field of its own: the day of the last update and the licence. */
  readonly note: string;
}

/** The item that cites an explainer. `updated` is the day of its last change, the address a whole one. */
export function citationItem(
  { path, title, published }: Frontmatter,
  updated: string,
  language: Language,
  address: string,
): CitationItem {
  const t = translator(language);
  const site = t('site.name');
  return {
    id: `${path}-${published.slice(0, 4)}`,
    type: 'webpage',
    title,
    author: [{ literal: site }],
    'container-title': site,
    publisher: site,
    issued: { 'date-parts': [published.split('-').map(Number)] },
    URL: address,
    language: languages[language].locale,
    note: t('cite.note', { updated: formatDate(updated, language) }),
  };
}
