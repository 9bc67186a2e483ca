import type { Language } from '../../language/languages.ts';
import { formatFact } from '../../content/numbers/numbers.ts';
import { translator } from '../../language/translate.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';
import type { Cell, FigureTable } from '../frame/figure-data.ts';
import type { gpuFleetFacts } from '../../content/catalogue/gpu-fleet.ts';

type FactId = (typeof gpuFleetFacts)[number];

// What each row prints: how many, the peak of one, the peak of all.
const rows = {
  h800: ['fleet-h800', 'h800-tflops', 'fleet-h800-compute'],
  h100: ['fleet-h100', 'h100-tflops', 'fleet-h100-compute'],
  h20: ['fleet-h20', 'h20-tflops', 'fleet-h20-compute'],
  fleet: ['fleet-hopper', undefined, 'fleet-hopper-compute'],
  share: ['h20-share-chips', undefined, 'h20-share-compute'],
  peakShare: [undefined, 'h20-to-h800-compute', undefined],
  'v3-cluster': ['v3-cluster', 'h800-tflops', undefined],
  'r1-cluster': ['r1-cluster', 'h800-tflops', undefined],
} as const satisfies Record<string, readonly (FactId | undefined)[]>;

/** Takes a ledger and a language and gives the chart's data as a table: a row for each model, for all, for each cluster. */
export function fleetTable(ledger: Ledger, language: Language): FigureTable {
  const t = translator(language);
  const cell = (fact: FactId | undefined): Cell =>
    fact ? { text: formatFact(ledger.fact(fact), language), fact } : { text: '–' };
  const name = (id: keyof typeof rows) =>
    id === 'h800' || id === 'h100' || id === 'h20' ? id.toUpperCase() : t(`gpuFleet.table.${id}`);
  const columns = ['gpus', 'count', 'peak', 'computing', 'kind'] as const;
  return {
    head: columns.map((column) => t(`gpuFleet.table.${column}`)),
    rows: (Object.keys(rows) as (keyof typeof rows)[]).map((id) => {
      const facts: readonly (FactId | undefined)[] = rows[id];
      const [first] = facts.filter((fact) => fact !== undefined);
      const kind = first ? t(`kinds.${ledger.fact(first).kind}`) : '';
      return { key: id, cells: [{ text: name(id) }, ...facts.map(cell), { text: kind }] };
    }),
  };
}
