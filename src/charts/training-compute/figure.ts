import { formatFact } from '../../i18n/numbers.ts';
import type { DescribeFigure } from '../frame/figure-data.ts';
import { chartWords } from '../frame/words.ts';
import { trainingComputeFacts, trainingComputePanels, type PanelName } from './facts.ts';
import { models } from './models.ts';

/** What the figure says besides its pictures. */
export const trainingComputeFigure: DescribeFigure = (ledger, language) => {
  const facts = trainingComputeFacts.map(ledger.fact);
  const { plain } = chartWords('trainingCompute', facts, language);
  return {
    id: 'training-compute',
    title: plain('title'),
    summary: plain('summary'),
    description: plain('work.description'),
    kinds: ['reported', 'estimated', 'calculated'],
    facts,
    table: {
      head: [plain('model'), plain('amount'), plain('counts'), plain('sure')],
      rows: (Object.keys(trainingComputePanels) as PanelName[]).flatMap((panel) =>
        trainingComputePanels[panel].map((id) => {
          const { name, confidence } = models[id];
          return [
            { text: name },
            { text: formatFact(ledger.fact(id), language), fact: id },
            { text: plain(`${panel}.name`) },
            { text: confidence ? plain(confidence) : '–' },
          ];
        }),
      ),
    },
  };
};
