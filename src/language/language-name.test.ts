import { expect, test } from 'vitest';
import { isLanguageCode, languageName } from './language-name.ts';

test.each([
  ['pt', 'português', 'Portuguese'],
  ['en', 'inglês', 'English'],
  ['zh', 'chinês', 'Chinese'],
  ['de', 'alemão', 'German'],
  ['pt-BR', 'português (Brasil)', 'Brazilian Portuguese'],
] as const)('%s is named in the language of the page', (code, inPortuguese, inEnglish) => {
  expect(languageName(code, 'pt')).toBe(inPortuguese);
  expect(languageName(code, 'en')).toBe(inEnglish);
});

test.each(['pt', 'zh', 'de', 'pt-BR', 'zh-Hant'])('%s is a code of a language', (code) => {
  expect(isLanguageCode(code)).toBe(true);
});

test.each(['', 'português', 'english', 'xx', 'PT', 'pt-br', 'zh_CN', 'e'])(
  '"%s" is none, or not written as it should be',
  (code) => {
    expect(isLanguageCode(code)).toBe(false);
  },
);
