import { describe, expect, it } from 'vitest';
import { completeLanguages, languages } from './languages.ts';
import { translator } from './translate.ts';

/** Takes words as a locale JSON nests them and gives each with its key, "scales.thousand". */
function flatten(words: object, path = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([name, value]: [string, unknown]): [string, string][] =>
      typeof value === 'object' && value !== null
        ? [...flatten(value, `${path}${name}.`)]
        : [[`${path}${name}`, String(value)]],
    ),
  );
}

const placeholders = (text: string) => [...text.matchAll(/\{\{.*?\}\}/g)].map(String).sort();
const first = flatten(languages.pt.words);

describe.each(completeLanguages)('the interface words in %s', (language) => {
  const words = flatten(languages[language].words);

  it('are all there, and none besides', () => {
    expect([...words.keys()].sort()).toEqual([...first.keys()].sort());
  });

  it('are not empty (English has no word for thousand that follows a number)', () => {
    const empty = [...words].filter(([, text]) => text.trim() === '').map(([key]) => key);
    expect(empty).toEqual(language === 'en' ? ['scales.thousand'] : []);
  });

  it('leave the same places for numbers and names', () => {
    for (const [key, text] of words) {
      expect(placeholders(text), key).toEqual(placeholders(first.get(key) ?? ''));
    }
  });
});

it('a count picks singular or plural', () => {
  expect(translator('pt')('explainer.numbers', { count: 1 })).toBe('1 número');
  expect(translator('pt')('explainer.numbers', { count: 2 })).toBe('2 números');
  expect(translator('en')('explainer.numbers', { count: 1 })).toBe('1 number');
});
