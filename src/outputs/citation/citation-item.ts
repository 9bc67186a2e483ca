import { formatDate } from '../../language/dates.ts';
import { languages, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Frontmatter } from '../../content/ledger/schema.ts';

/** What a citation of a page says. */
export interface CitationItem {
  readonly id: string;
  readonly title: string;
  /** The site, author and publisher in one, for no person signs. */
  readonly site: string;
  /** The day of publication and that of the last change, YYYY-MM-DD. */
  readonly published: string;
  readonly updated: string;
  readonly address: string;
  /** The BCP 47 tag of its language. */
  readonly locale: string;
  /** What has no field of its own in all formats: the day of the last update and the licence. */
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
  return {
    id: `${path}-${published.slice(0, 4)}`,
    title,
    site: t('site.name'),
    published,
    updated,
    address,
    locale: languages[language].locale,
    note: t('cite.note', { updated: formatDate(updated, language) }),
  };
}
