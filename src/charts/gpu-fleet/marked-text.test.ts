import { expect, test } from 'vitest';
import { textStyles } from '../frame/measure.ts';
import { breakParts, markText } from './marked-text.ts';

const values = new Map([
  ['fleet-h20', '30\u00a0mil\u00a0GPUs'],
  ['share', '60%'],
]);
const parts = markText('{fleet-h20}, {share} da frota', (id) => values.get(id) ?? '');

test('each number of a text becomes a part of its own', () => {
  expect(parts).toEqual([
    { text: '30\u00a0mil\u00a0GPUs', fact: 'fleet-h20' },
    { text: ', ' },
    { text: '60%', fact: 'share' },
    { text: ' da frota' },
  ]);
});

test.each([20, 60, 120, 1000])('at %d px the lines lose no word and break no number', (width) => {
  const lines = breakParts(parts, width, textStyles.note);
  expect(lines.map((line) => line.map(({ text }) => text).join('')).join(' ')).toBe(
    '30\u00a0mil\u00a0GPUs, 60% da frota',
  );
  expect(lines.flat().filter(({ fact }) => fact)).toEqual(parts.filter(({ fact }) => fact));
});

test('two facts that read the same keep their order', () => {
  const twins = markText('{a} and {b}', () => '10,000');
  expect(breakParts(twins, 10, textStyles.note)).toEqual([
    [{ text: '10,000', fact: 'a' }],
    [{ text: 'and' }],
    [{ text: '10,000', fact: 'b' }],
  ]);
});
