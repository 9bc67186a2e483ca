import { formatDate } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { formatFact } from '../../content/numbers/numbers.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';
import type { TextRun } from '../frame/runs.ts';
import { chartWords } from '../frame/words.ts';
import {
  trainingComputeFacts,
  trainingComputePanels,
  type PanelName,
} from '../../content/catalogue/training-compute.ts';
import type { PanelDatum } from './layout.ts';
import { models } from './models.ts';

const nonBreaking = '\u00a0';

/** Takes the name of a panel, a ledger and a language and gives what the panel draws, with its words. */
export function trainingComputePanel(
  panel: PanelName,
  ledger: Ledger,
  language: Language,
): PanelDatum {
  const { plain, styled } = chartWords(
    'trainingCompute',
    trainingComputeFacts.map(ledger.fact),
    language,
  );
  const date = formatDate(ledger.source('epoch-models').date, language);
  return {
    above: [styled(`${panel}.name`, 'value'), styled(`${panel}.note`, 'note', 'note', { date })],
    bars: trainingComputePanels[panel].map((id) => {
      const { name, confidence } = models[id];
      const fact = ledger.fact(id);
      const amount: TextRun = { text: formatFact(fact, language), style: 'label', fact: id };
      const sure: TextRun[] = confidence
        ? [{ text: `${plain('sure')}: ${plain(confidence)}`, style: 'note' }]
        : [];
      return {
        value: fact.value,
        words: [
          [amount, { text: ` ${name.replaceAll(' ', nonBreaking)}`, style: 'plain' }],
          ...(sure.length > 0 ? [sure] : []),
        ],
      };
    }),
    below: [styled(`${panel}.below`, 'note')],
  };
}
