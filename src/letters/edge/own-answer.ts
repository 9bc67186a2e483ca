import { html } from 'hono/html';
import { commentsApi, commentsPage } from '../../content/addresses/comments.ts';
import { emailDays } from '../../content/comments/retention.ts';
import { dayOf, formatDate } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Answer } from './answer-page.ts';
import type { OwnComment } from './own-comment.ts';

/** The address of private links, without their key. */
export const ownPath = `${commentsApi}/mine/` as const;

/** The private link of a comment, which still knows the language when the comment is gone. */
export function privateLink(key: string, language: Language): string {
  return `${ownPath}${key}?language=${language}`;
}

/**
 * What a comment's writer sees at its private link, in the language of the form. `key` is the link's; `hasPage` tells whether
 * the explainer's page of comments was built.
 */
export async function ownAnswer(
  { explainer, language, text, received, status }: OwnComment,
  key: string,
  hasPage: boolean,
): Promise<Answer> {
  const t = translator(language);
  const next = t(`comments.own.next.${status}`, { days: emailDays });
  const day = formatDate(dayOf(received), language);
  const page = html`<a href="${commentsPage(explainer, language)}">${t('comments.own.page')}</a>`;
  const below = await html`<div class="comment-own">
    ${status === 'rejected' || !hasPage ? '' : html`<p>${t('comments.own.where')} ${page}.</p>`}
    <p>${t('comments.own.keep')}</p>
    <p>${t('comments.own.sent', { date: day })}</p>
    <blockquote>${text}</blockquote>
    <form method="post" action="${privateLink(key, language)}">
      <button type="submit">${t('comments.own.delete')}</button>
    </form>
  </div>`;
  return { status: 200, title: t(`comments.own.${status}`), lead: next, below };
}
