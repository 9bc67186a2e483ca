import { html } from 'hono/html';
import { commentsApi, commentsPage } from '../comments/addresses.ts';
import { emailDays } from '../comments/retention.ts';
import { formatDate } from '../i18n/dates.ts';
import { translator } from '../i18n/translate.ts';
import type { Answer } from './answer-page.ts';
import type { OwnComment } from './own-comment.ts';

/** Takes a key and gives the address of the private link. */
export function ownAddress<Key extends string>(key: Key) {
  return `${commentsApi}/mine/${key}` as const;
}

/** Takes a comment and the key of its private link; gives what its writer sees there, in the language of the form. */
export async function ownAnswer(
  { explainer, language, text, received, status }: OwnComment,
  key: string,
): Promise<Answer> {
  const t = translator(language);
  const next = t(`comments.own.next.${status}`, { days: emailDays });
  const day = formatDate(received.slice(0, 10), language);
  const page = html`<a href="${commentsPage(explainer, language)}">${t('comments.own.page')}</a>`;
  const below = await html`<div class="comment-own">
    ${status === 'rejected' ? '' : html`<p>${t('comments.own.where')} ${page}.</p>`}
    <p>${t('comments.own.keep')}</p>
    <p>${t('comments.own.sent', { date: day })}</p>
    <blockquote>${text}</blockquote>
    <form method="post" action="${ownAddress(key)}">
      <button type="submit">${t('comments.own.delete')}</button>
    </form>
  </div>`;
  return { status: 200, title: t(`comments.own.${status}`), lead: next, below };
}
