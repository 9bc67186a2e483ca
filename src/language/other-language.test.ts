import { expect, it } from 'vitest';
import { otherLanguage } from './other-language.ts';

it('a text in the language of its page needs no mark, one in another is told to screen readers', () => {
  expect(otherLanguage('en', 'en')).toBeUndefined();
  expect(otherLanguage('pt', 'en')).toBe('pt-BR');
});
