import { expect, it } from 'vitest';
import { openExplainer } from '../content/explainer/explainers.ts';
import { statementLink } from './statement-link.ts';

it('a comment on a paragraph that is gone names its section, and links there', () => {
  // The record of the frozen content has "lamp-4", which the text has no more.
  const link = statementLink(openExplainer('lighthouse-lamps'), 'lamp-4', 'en');
  expect(link?.words).toBe('on a paragraph of “The lamp & the lens”');
  expect(link?.address).toMatch(/^\/en\/.*\/#lamp-4$/);
});
