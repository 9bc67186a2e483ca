import { languages, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import { license } from '../../content/license.ts';
import { escapeText } from '../../figures/frame/save/escape-text.ts';
import type { FeedEntry } from './feed-entries.ts';

/** The feed of entries, newest first, in Atom. The addresses of the feed, of the home page and of a square picture are whole ones. */
export function writeFeed(
  entries: readonly [FeedEntry, ...FeedEntry[]],
  language: Language,
  addresses: { readonly feed: string; readonly home: string; readonly icon: string },
): string {
  const t = translator(language);
  const name = escapeText(t('site.name'));
  const home = escapeText(addresses.home);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languages[language].locale}">
  <id>${home}</id>
  <title>${name}</title>
  <subtitle>${escapeText(t('feed.description'))}</subtitle>
  <updated>${time(entries[0].date)}</updated>
  <author>
    <name>${name}</name>
    <uri>${home}</uri>
  </author>
  <link rel="alternate" href="${home}"/>
  <link rel="self" href="${escapeText(addresses.feed)}"/>
  <icon>${escapeText(addresses.icon)}</icon>
  <rights>${escapeText(license.url)}</rights>
${entries.map(writeEntry).join('')}</feed>
`;
}

function writeEntry({ id, title, link, text, date }: FeedEntry): string {
  return `  <entry>
    <id>${escapeText(id)}</id>
    <title>${escapeText(title)}</title>
    <link href="${escapeText(link)}"/>
    <published>${time(date)}</published>
    <updated>${time(date)}</updated>
    <summary>${escapeText(text)}</summary>
  </entry>
`;
}

// At noon in Greenwich it is that day from California to Japan.
const time = (date: string) => `${date}T12:00:00Z`;
