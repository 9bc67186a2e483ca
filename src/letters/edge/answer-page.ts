import type { html } from 'hono/html';
import { answerPage as answerAddress } from '../../content/addresses/comments.ts';
import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import { changePage, type Changes, type Environment } from './runtime.ts';

/** HTML in which everything that was typed is escaped. */
export type Markup = Awaited<ReturnType<typeof html>>;

/** What is told to a writer on a page of its own. */
export interface Answer {
  readonly status: 200 | 400 | 403 | 404 | 405 | 409 | 413 | 503;
  readonly title: string;
  readonly lead: string;
  /** What stands below, instead of the ways to the explainers. */
  readonly below?: Markup;
}

/** An answer as a page of the site, to be kept by nobody. */
export async function answerPage(
  { ASSETS }: Environment,
  origin: string,
  language: Language,
  { status, title, lead, below }: Answer,
): Promise<Response> {
  const page = await ASSETS.fetch(new URL(answerAddress(language), origin));
  return ownAnswer(page, status, {
    title: (element) => element.setInnerContent(pageTitle(title, language)),
    '.comment-page h1': (element) => element.setInnerContent(title),
    '.comment-page .lead': (element) => element.setInnerContent(lead),
    ...(below && {
      '.comment-page ul': (element) => element.replace(String(below), { html: true }),
    }),
  });
}

/** A page's title: its heading with the site's name. */
export function pageTitle(heading: string, language: Language): string {
  return `${heading} · ${translator(language)('site.name')}`;
}

/** A built page, changed, as an answer to one writer: stored nowhere, found by no search engine. */
export function ownAnswer(page: Response, status: number, changes: Changes): Response {
  const { body, headers } = changePage(page, changes);
  const answer = new Response(body, { status, headers });
  answer.headers.delete('ETag');
  answer.headers.set('Cache-Control', 'no-store');
  answer.headers.set('X-Robots-Tag', 'noindex');
  // The address may be a private link: not even the page's own style sheets are told it. "no-referrer" would take the origin
  // from the form that deletes, too.
  answer.headers.set('Referrer-Policy', 'strict-origin');
  return answer;
}
