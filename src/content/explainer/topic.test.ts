import { expect, it } from 'vitest';
import { splitTopic } from './topic.ts';

it('the topic of a section stands before the first dot in the middle of its title', () => {
  expect(splitTopic('Investment · The money behind the model')).toEqual({
    topic: 'Investment · ',
    headline: 'The money behind the model',
  });
  expect(splitTopic('Chips · H800 · H20')).toEqual({ topic: 'Chips · ', headline: 'H800 · H20' });
});

it('a title without a topic is a headline', () => {
  expect(splitTopic('The lamp & the lens')).toEqual({
    topic: '',
    headline: 'The lamp & the lens',
  });
  expect(splitTopic(' · alone')).toEqual({ topic: '', headline: ' · alone' });
});
