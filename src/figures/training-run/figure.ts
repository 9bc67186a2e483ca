import { writeAmount } from '../../content/numbers/write-number.ts';
import type { DescribeFigure } from '../frame/figure-data.ts';
import { trainingRunData } from './data.ts';
import { trainingRunFacts } from '../../content/catalogue/training-run.ts';
import { highestRent } from './rents.ts';
import { trainingRunTable } from './table.ts';

/** What the figure says besides its picture, at the rent that the report assumes. */
export const trainingRunFigure: DescribeFigure = (ledger, language) => {
  const { rows, words, tableWords, assumed } = trainingRunData(ledger, language);
  const highest = writeAmount(highestRent, 'usd-per-gpu-hour', tableWords.numbers);
  return {
    id: 'training-run',
    recomputes: true,
    title: words.plain('title'),
    summary: words.plain('summary'),
    description: words.plain('description', { highest }),
    kinds: ['reported', 'calculated'],
    facts: trainingRunFacts.map(ledger.fact),
    table: trainingRunTable(rows, assumed.value, assumed.value, tableWords),
  };
};
