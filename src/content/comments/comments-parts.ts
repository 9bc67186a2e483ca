import type { Comment } from '../ledger/ledger.ts';

/** How many comments a part of the older ones has; the page of the newest has fewer than twice as many. */
export const partLength = 100;

/** The comments that stand on one page. */
export interface CommentsPart {
  /** 1 has the oldest; undefined is the page of the newest, which has no number in its address. */
  readonly part: number | undefined;
  readonly comments: readonly Comment[];
}

/**
 * Comments, newest first, as pages in that order. Parts are counted from the oldest, so that a comment that came to stand in
 * one keeps its address as others come in.
 */
export function commentsParts(comments: readonly Comment[]): readonly CommentsPart[] {
  const older = Math.max(0, Math.floor(comments.length / partLength) - 1);
  const newest = comments.slice(0, comments.length - older * partLength);
  const parts = Array.from({ length: older }, (_, index): CommentsPart => {
    const start = newest.length + index * partLength;
    return { part: older - index, comments: comments.slice(start, start + partLength) };
  });
  return [{ part: undefined, comments: newest }, ...parts];
}
