import type { DescribeFigure } from '../frame/figure-data.ts';
import { chartWords } from '../frame/words.ts';
import { trainingComputeFacts } from '../../content/catalogue/training-compute.ts';
import { trainingComputeTable } from './table.ts';

/** What the figure says besides its pictures. */
export const trainingComputeFigure: DescribeFigure = (ledger, language) => {
  const facts = trainingComputeFacts.map(ledger.fact);
  const words = chartWords('trainingCompute', facts, language);
  return {
    id: 'training-compute',
    title: words.plain('title'),
    summary: words.plain('summary'),
    description: words.plain('work.description'),
    views: [
      { id: 'work', name: words.plain('work.name') },
      {
        id: 'estimates',
        name: words.plain('estimates.name'),
        description: words.plain('estimates.description'),
      },
    ],
    control: 'compare',
    kinds: ['reported', 'estimated'],
    facts,
    table: trainingComputeTable(ledger, language, words),
  };
};
