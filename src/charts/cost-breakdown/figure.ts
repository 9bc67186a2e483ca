import type { DescribeFigure } from '../frame/figure-data.ts';
import { costBreakdownFacts } from './facts.ts';
import { costBreakdownTable } from './table.ts';
import { costBreakdownWords } from './words.ts';

/** What the figure says besides its picture. */
export const costBreakdownFigure: DescribeFigure = (ledger, language) => {
  const facts = costBreakdownFacts.map(ledger.fact);
  const words = costBreakdownWords(facts, language);
  return {
    id: 'cost-breakdown',
    title: words.plain('title'),
    summary: words.plain('summary'),
    description: words.plain('description'),
    kinds: ['estimated', 'calculated'],
    facts,
    table: costBreakdownTable(ledger, language),
  };
};
