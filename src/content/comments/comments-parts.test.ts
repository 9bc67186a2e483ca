import { expect, it } from 'vitest';
import type { Comment } from '../ledger/ledger.ts';
import { commentsParts } from './comments-parts.ts';

/** Comments, newest first; the oldest is c1. */
function comments(count: number): readonly Comment[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `c${count - index}`,
    language: 'pt',
    date: '2026-11-20',
    name: 'Ana',
    text: 'Gostei.',
  }));
}

it.each([
  [0, [0]],
  [199, [199]],
  [200, [100, 100]],
  [301, [101, 100, 100]],
])('%i comments stand on pages of %j', (count, lengths) => {
  expect(commentsParts(comments(count)).map((part) => part.comments.length)).toEqual(lengths);
});

it('all of 5,000 comments have their place, newest first, on pages of a hundred', () => {
  const all = comments(5000);
  const parts = commentsParts(all);
  expect(parts.flatMap((part) => part.comments)).toEqual(all);
  expect(parts.map(({ part }) => part)).toEqual([
    undefined,
    ...Array.from({ length: 49 }, (_, index) => 49 - index),
  ]);
});

it('older comments keep their page as others come in', () => {
  const first = (count: number) =>
    commentsParts(comments(count))
      .find(({ part }) => part === 1)
      ?.comments.map(({ id }) => id);
  expect(first(200)?.at(-1)).toBe('c1');
  expect(first(5000)).toEqual(first(200));
});
