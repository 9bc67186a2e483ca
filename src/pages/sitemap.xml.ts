import type { APIRoute } from 'astro';
import {
  commentsAddresses,
  hasCommentsPage,
  newestComment,
} from '../content/comments/comments-page.ts';
import { commentsParts } from '../content/comments/comments-parts.ts';
import { openExplainers } from '../content/explainer/explainers.ts';
import { newestUpdate } from '../content/explainer/newest-update.ts';
import { updatedOn } from '../content/explainer/updated.ts';
import { languageCodes, languages } from '../language/languages.ts';
import {
  absolute,
  explainerAddresses,
  home,
  sitePage,
  type Alternates,
} from '../content/addresses/addresses.ts';
import { sitePages } from '../content/addresses/site-pages.ts';

/** Every page with its twins and the day of its last change; a page made of all explainers changes with the newest. */
export const GET: APIRoute = () => {
  const newest = newestUpdate(openExplainers());
  const pages = [
    { alternates: home, fallback: '/', updated: newest },
    ...sitePages().map((page) => ({
      alternates: sitePage(page),
      fallback: sitePage(page).en,
      updated: newest,
    })),
    ...openExplainers().map((explainer) => {
      const alternates = explainerAddresses(explainer);
      return {
        alternates,
        fallback: alternates.en,
        updated: updatedOn(explainer),
      };
    }),
    ...openExplainers()
      .filter(hasCommentsPage)
      .flatMap((explainer) =>
        commentsParts(explainer.ledger.comments).map(({ part }) => ({
          alternates: commentsAddresses(explainer, part),
          fallback: commentsAddresses(explainer, part).en,
          updated: newestComment(explainer) ?? updatedOn(explainer),
        })),
      ),
  ];
  const entries = pages.flatMap(({ alternates, fallback, updated }) =>
    languageCodes.map((code) =>
      [
        `<url><loc>${absolute(alternates[code])}</loc>`,
        updated ? `<lastmod>${updated}</lastmod>` : '',
        ...twins(alternates),
        `<xhtml:link rel="alternate" hreflang="x-default" href="${absolute(fallback)}"/></url>`,
      ].join(''),
    ),
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

function twins(alternates: Alternates): readonly string[] {
  return languageCodes.map(
    (code) =>
      `<xhtml:link rel="alternate" hreflang="${languages[code].locale}" href="${absolute(alternates[code])}"/>`,
  );
}
