import type { DescribeFigure } from '../frame/figure-data.ts';
import { chartWords } from '../frame/words.ts';
import { costBreakdownFacts } from '../../content/catalogue/cost-breakdown.ts';
import { costBreakdownTable } from './table.ts';

/** What the figure says besides its picture. */
export const costBreakdownFigure: DescribeFigure = (ledger, language) => {
  const facts = costBreakdownFacts.map(ledger.fact);
  const words = chartWords('costBreakdown', facts, language);
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
