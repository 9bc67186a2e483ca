import { hasCalculator } from '../explainer/calculator-explainer.ts';
import type { SitePage } from './addresses.ts';

/**
 * The pages that the site has besides its explainers, in the order of the header: a calculator only where a text has
 * one.
 */
export function sitePages(): readonly SitePage[] {
  return [
    ...(hasCalculator() ? (['calculator'] as const) : []),
    'numbers',
    'method',
    'glossary',
    'data',
  ];
}
