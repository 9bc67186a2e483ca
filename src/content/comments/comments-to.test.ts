import { expect, test } from 'vitest';
import { commentsTo } from './comments-to.ts';

test('comments are closed where nobody says where they go', () => {
  expect(commentsTo({})).toEqual({ kind: 'closed' });
  expect(commentsTo({ COMMENTS_TO: '' })).toEqual({ kind: 'closed' });
});

test('they go to the Worker or to a mail address', () => {
  expect(commentsTo({ COMMENTS_TO: 'worker' })).toEqual({ kind: 'worker' });
  expect(commentsTo({ COMMENTS_TO: 'letters@example.org', BASE_PATH: '/a' })).toEqual({
    kind: 'mail',
    address: 'letters@example.org',
  });
});

test.each(['Worker', 'letters', 'a@b', 'a@example.org?cc=b', 'mailto:a b@example.org'])(
  'COMMENTS_TO=%s stops the build and says what to write',
  (value) => {
    expect(() => commentsTo({ COMMENTS_TO: value })).toThrow(
      `COMMENTS_TO is "${value}": write worker, an address`,
    );
  },
);

test('a form in a sub-folder would be dead: the build stops', () => {
  expect(() => commentsTo({ COMMENTS_TO: 'worker', BASE_PATH: '/sub' })).toThrow('BASE_PATH=/sub');
});
