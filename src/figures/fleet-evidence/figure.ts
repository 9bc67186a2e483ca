import { translator } from '../../language/translate.ts';
import type { DescribeFigure } from '../frame/figure-data.ts';
import { fleetEvidenceFacts } from '../../content/catalogue/fleet-evidence.ts';
import { tellStatements } from './statements.ts';
import { evidenceTable } from './table.ts';

/** What the figure says besides its picture. */
export const fleetEvidenceFigure: DescribeFigure = (ledger, language) => {
  const t = translator(language);
  const statements = tellStatements(ledger, language);
  return {
    id: 'fleet-evidence',
    title: t('fleetEvidence.title'),
    summary: t('fleetEvidence.summary'),
    description: t('fleetEvidence.description'),
    kinds: ['reported', 'estimated', 'calculated'],
    facts: fleetEvidenceFacts.map(ledger.fact),
    sources: statements.map(({ source }) => source.id),
    table: evidenceTable(statements, language),
  };
};
