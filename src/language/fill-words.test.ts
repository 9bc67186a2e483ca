import { expect, test } from 'vitest';
import { fillWords } from './fill-words.ts';

test('names in braces are filled in, each as often as it stands', () => {
  expect(fillWords('{{low}} to {{high}}, not {{low}}', { low: 0, high: '2 million' })).toBe(
    '0 to 2 million, not 0',
  );
});

test('a name that nobody filled in stays to be seen', () => {
  expect(fillWords('{{amount}} of {{whole}}', { amount: 'half' })).toBe('half of {{whole}}');
});
