import type { Language } from '../../i18n/languages.ts';
import { formatFact } from '../../i18n/numbers.ts';
import { translator } from '../../i18n/translate.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Cell, FigureTable } from '../frame/figure-data.ts';
import type { gpuFleetFacts } from './facts.ts';

type FactId = (typeof gpuFleetFacts)[number];

/** Takes a ledger and a language and gives the chart's data as a table: a row for each model, for all, for each cluster. */
export function fleetTable(ledger: Ledger, language: Language): FigureTable {
  const t = translator(language);
  const cell = (fact: FactId | undefined): Cell =>
    fact ? { text: formatFact(ledger.fact(fact), language), fact } : { text: '–' };
  const row = (name: string, count: FactId, peak?: FactId, computing?: FactId) => [
    { text: name },
    ...[count, peak, computing].map(cell),
    { text: t(`kinds.${ledger.fact(count).kind}`) },
  ];
  return {
    head: [
      ...[t('gpuFleet.table.gpus'), t('gpuFleet.table.count'), t('gpuFleet.table.peak')],
      ...[t('gpuFleet.table.computing'), t('gpuFleet.table.kind')],
    ],
    rows: [
      row('H800', 'fleet-h800', 'h800-tflops', 'fleet-h800-compute'),
      row('H100', 'fleet-h100', 'h100-tflops', 'fleet-h100-compute'),
      row('H20', 'fleet-h20', 'h20-tflops', 'fleet-h20-compute'),
      row(t('gpuFleet.table.fleet'), 'fleet-hopper', undefined, 'fleet-hopper-compute'),
      row(t('gpuFleet.table.share'), 'h20-share-chips', undefined, 'h20-share-compute'),
      row(t('gpuFleet.table.v3-cluster'), 'v3-cluster', 'h800-tflops'),
      row(t('gpuFleet.table.r1-cluster'), 'r1-cluster', 'h800-tflops'),
    ],
  };
}
