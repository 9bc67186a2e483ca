import type { Explainer } from '../explainer/explainers.ts';
import { everyLanguage } from '../../language/languages.ts';
import type { Comment } from '../ledger/ledger.ts';
import type { Alternates } from '../addresses/addresses.ts';
import { commentsPage } from '../addresses/comments.ts';
import { commentsAreOpen } from './comments-to.ts';

/** Whether an explainer has a page with its comments: where there are some, or where they can be written. */
export function hasCommentsPage({ ledger }: Explainer): boolean {
  return ledger.comments.length > 0 || commentsAreOpen;
}

/** The address of a page with an explainer's comments in every language. */
export function commentsAddresses({ id }: Explainer, part?: number): Alternates {
  return everyLanguage((language) => commentsPage(id, language, part));
}

/** The day of an explainer's newest comment or reply; undefined where it has none. */
export function newestComment({ ledger }: Explainer): string | undefined {
  return ledger.comments
    .map(({ date, reply }) => reply?.date ?? date)
    .sort()
    .at(-1);
}

/** The id of a comment's place on the page of comments. */
export function commentPlace({ id }: Pick<Comment, 'id'>): string {
  return `comment-${id}`;
}
