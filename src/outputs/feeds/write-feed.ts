import { Feed } from 'feed';
import { languages, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import { license } from '../../content/license.ts';
import type { FeedEntry } from './feed-entries.ts';

/** The feed of entries, newest first, in Atom. The addresses of the feed and of the home page are whole ones. */
export function writeFeed(
  entries: readonly FeedEntry[],
  language: Language,
  addresses: { readonly feed: string; readonly home: string },
): string {
  const t = translator(language);
  const day = (date: string) => new Date(`${date}T00:00:00Z`);
  const [newest] = entries;
  const feed = new Feed({
    id: addresses.home,
    link: addresses.home,
    feedLinks: { atom: addresses.feed },
    title: t('site.name'),
    description: t('feed.description'),
    language: languages[language].locale,
    author: { name: t('site.name'), link: addresses.home },
    copyright: license.url,
    generator: false,
    ...(newest && { updated: day(newest.date) }),
  });
  for (const { id, title, link, text, date } of entries) {
    feed.addItem({ id, title, link, description: text, date: day(date), published: day(date) });
  }
  return feed.atom1().replace('<feed ', `<feed xml:lang="${languages[language].locale}" `);
}
