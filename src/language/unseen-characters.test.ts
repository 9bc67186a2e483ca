import { expect, test } from 'vitest';
import { unseenIn } from './unseen-characters.ts';

test.each([
  ['ze\u200bro and \u0007 later', 'U+200B'],
  ['\u0007bell', 'U+0007'],
  ['tag\u{e0041}', 'U+E0041'],
  ['ação\u00ad', 'U+00AD'],
  ['a space at the end ', 'U+0020'],
])('the first character of %j that no comment may contain is named: %s', (text, code) => {
  expect(unseenIn(text)).toBe(`a needless or invisible character (${code})`);
});

test.each(['', 'Olá, São Paulo', 'ac\u0327a\u0303o', 'two\n\nparagraphs'])(
  'in %j there is none, however its accents are typed',
  (text) => {
    expect(unseenIn(text)).toBeUndefined();
  },
);
