// cspell:ignore fffd mred Привет हिन्दी עברית
import { expect, test } from 'vitest';
import { cleanLine, cleanText, countCharacters } from './clean-text.ts';

test.each([
  ['a\u0000b\u0007c', 'abc'],
  ['\u202egnp.exe\u202c', 'gnp.exe'],
  ['ze\u200bro \ufeffwidth\u2060', 'zero width'],
  ['\u2066isolate\u2069 \u200fmark', 'isolate mark'],
  ['tag\u{e0041}ged \u{10fffd}private', 'tagged private'],
  ['lone \ud800 surrogate', 'lone  surrogate'],
  ['line\u2028separator', 'line\nseparator'],
  ['\u001b[31mred\u001b[0m', '[31mred[0m'],
])('what nobody sees goes: %j', (typed, kept) => {
  expect(cleanText(typed)).toBe(kept);
});

test.each([
  'São Paulo – “ação”',
  '中文',
  'Привет',
  '👩‍👩‍👧 🏳️‍🌈 👩🏻‍❤️‍💋‍👩🏽 ❤️‍🔥 🧔🏽‍♂️',
  'naïve café',
  'हिन्दी',
  'עברית',
])('what people write stays: %s', (typed) => {
  expect(cleanText(typed)).toBe(typed.normalize('NFC'));
});

test('marks piled on a letter are cut to three', () => {
  expect(cleanText(`Z${'\u0335'.repeat(40)}a`)).toBe(`Z${'\u0335'.repeat(3)}a`);
});

test('paragraphs are kept, line ends made alike and walls of empty lines taken down', () => {
  expect(cleanText('  one\r\ntwo  \r\n\r\n\r\n\r\nthree\t!\r')).toBe('one\ntwo\n\nthree !');
  expect(cleanText('old\rMac')).toBe('old\nMac');
});

test('a name stays on its line', () => {
  expect(cleanLine('Ana\r\nBcc: all@example.org\n\n Lima ')).toBe('Ana Bcc: all@example.org Lima');
});

test('characters are counted as a reader does', () => {
  expect(countCharacters('ação')).toBe(4);
  expect(countCharacters('👩‍👩‍👧')).toBe(1);
});

test.each([
  ['between letters', 'A\u200dn\u200da\u200d', 'Ana'],
  ['before and after an emoji', '\u200d👩\u200d a', '👩 a'],
])('a joiner %s goes', (_, typed, kept) => {
  expect(cleanText(typed)).toBe(kept);
});

test.each(['👩\u200d', '\u1100', '\u0915\u094d', '\u0600', '\u1100\u11a8\u1161'])(
  'no row of %j is one character that a line cannot break, and what is clean stays clean',
  (part) => {
    const clean = cleanText(part.repeat(5000));
    const segments = new Intl.Segmenter('en').segment(clean);
    const lengths = [...segments].map(({ segment }) => [...segment].length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(12);
    expect(cleanText(clean)).toBe(clean);
  },
);
