import type { Language } from '../../language/languages.ts';
import { formatFact } from '../../content/numbers/numbers.ts';
import { translator } from '../../language/translate.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';
import type { FigureTable } from '../frame/figure-data.ts';
import type { ChartWords } from '../frame/words.ts';
import {
  trainingComputePanels,
  writtenFacts,
  type PanelName,
} from '../../content/catalogue/training-compute.ts';
import { models } from './models.ts';

/** Takes a ledger, a language and the chart's words and gives its data as a table: first each bar, then what is only written. */
export function trainingComputeTable(
  ledger: Ledger,
  language: Language,
  { plain }: ChartWords<'trainingCompute'>,
): FigureTable {
  const t = translator(language);
  const amount = (id: string) => ({ text: formatFact(ledger.fact(id), language), fact: id });
  const kindOf = (id: string) => t(`kinds.${ledger.fact(id).kind}`);
  const panels = Object.keys(trainingComputePanels) as PanelName[];
  return {
    head: [plain('model'), plain('amount'), plain('counts'), plain('kind')],
    rows: [
      ...panels.flatMap((panel) =>
        trainingComputePanels[panel].map((id) => {
          const { name, confidence } = models[id];
          const sure = confidence ? `, ${plain('sure')}: ${plain(confidence)}` : '';
          const kind = { text: `${kindOf(id)}${sure}` };
          const counts = { text: plain(`${panel}.name`) };
          return { key: id, cells: [{ text: name }, amount(id), counts, kind] };
        }),
      ),
      ...writtenFacts.map((id) => {
        const label = { text: ledger.fact(id).label[language] };
        return { key: id, cells: [label, amount(id), { text: '–' }, { text: kindOf(id) }] };
      }),
    ],
  };
}
