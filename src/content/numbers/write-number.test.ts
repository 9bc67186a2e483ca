import { expect, test } from 'vitest';
import { numberWords } from './numbers.ts';
import { withoutNoise } from './without-noise.ts';
import { writeAmount, writeNumber } from './write-number.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a figure that recomputes in the browser writes numbers with the few words it was given', () => {
  const words = numberWords('pt', ['gpu-hour']);
  expect(plain(writeAmount(2_788_000, 'gpu-hour', words))).toBe('2,788 milhões de horas de GPU');
  expect(plain(writeAmount(5_576_000, 'usd', words, { digits: 2 }))).toBe('US$ 5,6 milhões');
  expect(plain(writeAmount(11.06, 'times', words, { digits: 2 }))).toBe('11 vezes');
  expect(plain(writeAmount(50_000, 'gpu-hour', words, { spelled: false }))).toBe(
    '50.000 horas de GPU',
  );
});

test('and one that it was not given stops it with its name', () => {
  expect(() => writeAmount(1, 'token', numberWords('en', ['gpu']))).toThrow(
    'the words of en were given without the unit "token"',
  );
});

test('numbers are spelled unless asked otherwise', () => {
  const words = numberWords('pt', []);
  expect(plain(writeNumber(10_000, 'gpu', words))).toBe('10 mil');
  expect(plain(writeNumber(10_000, 'gpu', words, { spelled: false }))).toBe('10.000');
  expect(plain(writeNumber(1e6, 'usd', words, { spelled: false }))).toBe('US$ 1.000.000');
});

test('what a sum of doubles adds to a number is not shown', () => {
  expect(withoutNoise(0.1 + 0.2)).toBe(0.3);
  expect(withoutNoise(2_664_000)).toBe(2_664_000);
});
