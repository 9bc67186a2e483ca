import type { DescribeFigure } from '../frame/figure-data.ts';
import { chartWords } from '../frame/words.ts';
import { gpuFleetFacts } from '../../content/catalogue/gpu-fleet.ts';
import { fleetTable } from './table.ts';
import { fleetViews } from './views.ts';

/** What the figure says besides its picture. */
export const gpuFleetFigure: DescribeFigure = (ledger, language) => {
  const facts = gpuFleetFacts.map(ledger.fact);
  const words = chartWords('gpuFleet', facts, language);
  return {
    id: 'gpu-fleet',
    title: words.plain('title'),
    summary: words.plain('summary'),
    description: words.plain('count.description'),
    views: fleetViews(ledger, language).map(({ id, name, description }, index) => ({
      id,
      name,
      ...(index > 0 && { description }),
    })),
    control: 'fleet',
    kinds: ['reported', 'estimated', 'calculated'],
    facts,
    table: fleetTable(ledger, language),
  };
};
