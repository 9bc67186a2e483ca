import { expect, it } from 'vitest';
import { describeProblem } from './ledger/problem.ts';
import { checkWords } from './check-words.ts';
import { completeLanguages, languages } from '../language/languages.ts';
import { translator } from '../language/translate.ts';

function flatten(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, string][] =>
      typeof value === 'object' && value !== null
        ? [...flatten(value, `${path}${name}.`)]
        : [[`${path}${name}`, String(value)]],
    ),
  );
}

it('the words of the complete languages are all there, with the same places to fill in', () => {
  expect(checkWords('.', completeLanguages).map(describeProblem)).toEqual([]);
});

it.each(completeLanguages)(
  'no word in %s is empty (English has no word for thousand that follows a number)',
  (language) => {
    const words = flatten(languages[language].words);
    const empty = [...words].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual(language === 'en' ? ['scales.thousand'] : []);
  },
);

it('a count picks singular or plural', () => {
  expect(translator('pt')('explainer.numbers', { count: 1 })).toBe('1 número');
  expect(translator('pt')('explainer.numbers', { count: 2 })).toBe('2 números');
  expect(translator('en')('explainer.numbers', { count: 1 })).toBe('1 number');
});
