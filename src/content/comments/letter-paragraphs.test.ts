import { expect, it } from 'vitest';
import { excerpt, letterParagraphs } from './letter-paragraphs.ts';

it('an empty line separates paragraphs; a line end stays in its own', () => {
  expect(letterParagraphs('Um\ndois\n\ntrês')).toEqual(['Um\ndois', 'três']);
});

it('a short text is its own excerpt, in one line', () => {
  expect(excerpt('Um\n\ndois')).toEqual({ text: 'Um dois', cut: false });
  expect(excerpt('a'.repeat(280))).toEqual({ text: 'a'.repeat(280), cut: false });
});

it.each(['palavra '.repeat(60), `${'a '.repeat(139)}bb cc`, `${'word, '.repeat(60)}end`])(
  'a long one ends at a word, within its length: %s',
  (text) => {
    const { text: cut, cut: isCut } = excerpt(text);
    expect(isCut).toBe(true);
    expect(cut.length).toBeLessThanOrEqual(280);
    expect(cut).toMatch(/[\p{L}]…$/u);
    expect(text).toMatch(new RegExp(`^${cut.slice(0, -1)}[ ,]`));
  },
);

it('a word that is longer is cut, but no emoji in it', () => {
  expect(excerpt('👩‍👩‍👧'.repeat(300)).text).toBe(`${'👩‍👩‍👧'.repeat(279)}…`);
});
