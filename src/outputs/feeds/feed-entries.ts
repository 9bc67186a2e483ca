import { correctionId } from '../../content/addresses/correction-id.ts';
import { correctionWords } from '../../content/explainer/correction-words.ts';
import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Correction } from '../../content/ledger/ledger.ts';
import type { Frontmatter } from '../../content/ledger/schema.ts';

/** One entry of a feed: a new explainer, or a correction. */
export interface FeedEntry {
  /** Whole and never another, so that a reader's program shows nothing twice. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly text: string;
  /** The day, YYYY-MM-DD. */
  readonly date: string;
}

/** The entries of an explainer, newest first. The address is a whole one. */
export function feedEntries(
  { title, lead, published }: Frontmatter,
  corrections: readonly Correction[],
  address: string,
  language: Language,
): readonly FeedEntry[] {
  const t = translator(language);
  const entries = corrections.map((correction) => ({
    id: `${address}#${correctionId(correction)}`,
    title: t('feed.correction', { title, what: correction.what[language] }),
    link: `${address}#${correctionId(correction)}`,
    text: correctionWords(correction, language),
    date: correction.date,
  }));
  const first = { id: address, title, link: address, text: lead, date: published };
  return [...entries, first].sort((a, b) => b.date.localeCompare(a.date));
}
