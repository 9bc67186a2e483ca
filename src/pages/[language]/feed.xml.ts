import type { APIRoute } from 'astro';
import { openExplainers } from '../../explainer/explainers.ts';
import { feedEntries } from '../../feeds/feed-entries.ts';
import { writeFeed } from '../../feeds/write-feed.ts';
import { languageCodes, type Language } from '../../i18n/languages.ts';
import { absolute, explainerAddresses, feedAddress, home } from '../../site/addresses.ts';

export function getStaticPaths() {
  return languageCodes.map((language) => ({ params: { language }, props: { language } }));
}

/** New explainers and corrections in one language, newest first. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const entries = openExplainers()
    .flatMap((explainer) => {
      const address = absolute(explainerAddresses(explainer)[language]);
      const { frontmatter } = explainer.pages[language];
      return feedEntries(frontmatter, explainer.ledger.corrections, address, language);
    })
    .sort((a, b) => b.date.localeCompare(a.date));
  const addresses = { feed: absolute(feedAddress(language)), home: absolute(home[language]) };
  return new Response(writeFeed(entries, language, addresses), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
