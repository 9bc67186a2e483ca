import { markdownAddress, shareImage, sitePage } from '../../content/addresses/addresses.ts';
import { commentsPage } from '../../content/addresses/comments.ts';
import {
  formerPages,
  goneExplainers,
  leadsTo,
  type FormerPage,
} from '../../content/moves/former-pages.ts';
import { languageCodes } from '../../language/languages.ts';
import { citationFormats } from '../citation/citation-formats.ts';

/** An old address, with `below` all that begin with it, and the one of today: both within the site ("/pt/"). */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly below?: true;
}

/**
 * Where every old address leads, in one step. A page's own files go with it; the data and figures of a removed explainer lead
 * to the page of open data. Not here: its figures for frames, which pages of their own stand for.
 */
export function redirects(): readonly Redirect[] {
  return [...formerPages().flatMap(ofPage), ...goneExplainers().flatMap(ofGone)];
}

/** The files beside a page at an old address, by those of today's page that they are the same as. */
export function formerFiles(): readonly Redirect[] {
  return formerPages().flatMap((former) => {
    const { old, page } = addressesOf(former);
    return filesOf(former).filter(({ from, to }) => from !== old && to !== page);
  });
}

function addressesOf({ language, path, now }: FormerPage) {
  return { old: `/${language}/${path}/`, page: leadsTo(now)[language] };
}

function ofPage(former: FormerPage): readonly Redirect[] {
  const { old, page } = addressesOf(former);
  return [{ from: old.slice(0, -1), to: page }, { from: old, to: page }, ...filesOf(former)];
}

function filesOf(former: FormerPage): readonly Redirect[] {
  const { language, now } = former;
  const { old, page } = addressesOf(former);
  return [
    { from: `${old.slice(0, -1)}.md`, to: now ? markdownAddress(now, language) : page },
    ...Object.keys(citationFormats).map((format) => ({
      from: `${old}cite.${format}`,
      to: now ? `${page}cite.${format}` : page,
    })),
    { from: shareImage(old), to: shareImage(page) },
  ];
}

function ofGone({ id, now }: ReturnType<typeof goneExplainers>[number]): readonly Redirect[] {
  return [
    ...languageCodes.map((language) => ({
      from: commentsPage(id, language),
      to: leadsTo(now)[language],
      below: true as const,
    })),
    // Their names say their language only at the end.
    ...['charts', 'data'].map((folder) => ({
      from: `/${folder}/${id}/`,
      to: sitePage('data').en,
      below: true as const,
    })),
  ];
}
