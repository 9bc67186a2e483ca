import type { Language } from '../../language/languages.ts';
import { formatFact } from '../../content/numbers/numbers.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';
import type { TextRun } from '../frame/runs.ts';
import { chartWords } from '../frame/words.ts';
import {
  fleetComputeFacts,
  fleetComputeMeasures,
  fleetComputeModels,
} from '../../content/catalogue/fleet-compute.ts';
import type { ModelDatum } from './layout.ts';

/** Takes a ledger and a language and gives what the chart draws: the words above each panel, the models, a note. */
export function fleetComputeData(ledger: Ledger, language: Language) {
  const { styled } = chartWords('fleetCompute', fleetComputeFacts.map(ledger.fact), language);
  const headings = fleetComputeMeasures.map((measure) => [
    styled(`${measure}.name`, 'label'),
    styled(`${measure}.what`, 'note'),
  ]);
  const models = fleetComputeModels.map((model): ModelDatum => {
    const values = fleetComputeMeasures.map((measure) => {
      const fact = ledger.fact(`${model}-${measure}`);
      const words: readonly TextRun[] = [
        { text: formatFact(fact, language), style: 'label', fact: fact.id },
      ];
      return { value: fact.value, words };
    });
    const name: TextRun = { text: `${model.toUpperCase()} `, style: 'value' };
    return { id: model, heading: [name, ...styled(model, 'note')], values };
  });
  return { headings, models };
}
