import { expect, test } from 'vitest';
import { translator } from './translate.ts';

test('a word that a language lacks stops the build and names the file to add it to', () => {
  const unknown = 'fact.nowhere' as 'fact.source';
  expect(() => translator('pt')(unknown)).toThrow(
    'src/language/pt.json lacks "fact.nowhere": add it',
  );
});

test('words come out as written, with signs that HTML would escape', () => {
  expect(translator('en')('fact.interval', { low: '<1', high: '2 & 3' })).toBe('<1 to 2 & 3');
});
