import type { APIRoute } from 'astro';
import { openExplainers } from '../../content/explainer/explainers.ts';
import { feedEntries } from '../../outputs/feeds/feed-entries.ts';
import { writeFeed } from '../../outputs/feeds/write-feed.ts';
import { languageCodes, type Language } from '../../language/languages.ts';
import {
  absolute,
  explainerAddresses,
  feedAddress,
  home,
} from '../../content/addresses/addresses.ts';

export function getStaticPaths() {
  return languageCodes.map((language) => ({ params: { language }, props: { language } }));
}

/** New explainers and corrections in one language, newest first. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) => {
  const [newest, ...older] = openExplainers()
    .flatMap((explainer) => {
      const address = absolute(explainerAddresses(explainer)[language]);
      const { frontmatter } = explainer.pages[language];
      return feedEntries(frontmatter, explainer.ledger.corrections, address, language);
    })
    .sort((a, b) => b.date.localeCompare(a.date));
  if (!newest) {
    throw new Error(
      'content/ has no explainer that is out: npm run new begins one; one that is ready loses its line draft: true, and its day, published, must have come.',
    );
  }
  const addresses = {
    feed: absolute(feedAddress(language)),
    home: absolute(home[language]),
    icon: absolute('/icon-192.png'),
  };
  return new Response(writeFeed([newest, ...older], language, addresses), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
