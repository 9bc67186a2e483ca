import { translator } from '../../i18n/translate.ts';
import type { DescribeFigure } from '../frame/figure-data.ts';
import { gpuFleetFacts } from './facts.ts';
import { fleetTable } from './table.ts';
import { fleetValues } from './views.ts';

/** What the figure says besides its picture. */
export const gpuFleetFigure: DescribeFigure = (ledger, language) => {
  const t = translator(language);
  const values = fleetValues(ledger, language);
  return {
    id: 'gpu-fleet',
    title: t('gpuFleet.title', values),
    summary: t('gpuFleet.summary'),
    description: t('gpuFleet.count.description', values),
    kinds: ['reported', 'estimated', 'calculated'],
    facts: gpuFleetFacts.map(ledger.fact),
    table: fleetTable(ledger, language),
  };
};
