import { formatFact } from '../../content/numbers/numbers.ts';
import type { DescribeFigure } from '../frame/figure-data.ts';
import { chartWords } from '../frame/words.ts';
import {
  fleetComputeFacts,
  fleetComputeMeasures,
  fleetComputeModels,
} from '../../content/catalogue/fleet-compute.ts';

/** What the figure says besides its picture. */
export const fleetComputeFigure: DescribeFigure = (ledger, language) => {
  const facts = fleetComputeFacts.map(ledger.fact);
  const { plain } = chartWords('fleetCompute', facts, language);
  return {
    id: 'fleet-compute',
    title: plain('title'),
    summary: plain('summary'),
    description: plain('description'),
    kinds: ['reported'],
    facts,
    table: {
      head: [
        plain('model'),
        ...fleetComputeMeasures.map(
          (measure) => `${plain(`${measure}.name`)} (${plain(`${measure}.what`)})`,
        ),
        plain('cut'),
      ],
      rows: fleetComputeModels.map((model) => ({
        key: model,
        cells: [
          { text: model.toUpperCase() },
          ...fleetComputeMeasures.map((measure) => {
            const fact = ledger.fact(`${model}-${measure}`);
            return { text: formatFact(fact, language), fact: fact.id };
          }),
          { text: plain(model) },
        ],
      })),
    },
  };
};
