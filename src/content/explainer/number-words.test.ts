import { expect, it } from 'vitest';
import { countNumberWords } from './number-words.ts';

it.each([
  ['six million dollars', 'en', 1],
  ['one billion six hundred million', 'en', 1],
  ['over four years, in twelve steps and eleven pages', 'en', 0],
  ['twenty-four halls', 'en', 1],
  ['ten thousand H800s, ten thousand H100s', 'en', 2],
  ['billions a year', 'en', 1],
  ['um bilhão e seiscentos milhões', 'pt', 1],
  ['quatro anos e doze meses', 'pt', 0],
  ['dez mil H800, dez mil H100 e encomendas', 'pt', 2],
  ['mais de um bilhão e meio', 'pt', 1],
  ['em 2025, as V3 e as H800', 'pt', 0],
])('“%s” (%s) spells out %d numbers above twelve', (text, language, count) => {
  expect(countNumberWords(text, language)).toBe(count);
});

it('the words of another language are not counted', () => {
  expect(countNumberWords('six million, twenty', 'de')).toBe(0);
});
