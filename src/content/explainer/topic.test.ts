import { expect, it } from 'vitest';
import { splitTopic, topicOf } from './topic.ts';

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

it('in few words a section is its topic, without the mark, or its title where it has none', () => {
  expect(topicOf('Chips · H800 · H20')).toBe('Chips');
  expect(topicOf('The lamp & the lens')).toBe('The lamp & the lens');
});
