import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import { citation } from '../../content/ledger/citation.ts';
import type { FigureTable, TableRow } from '../frame/figure-data.ts';
import { noTotal, type Statement } from './statements.ts';

/** Takes the statements and a language and gives them as a table, with a link to each source. */
export function evidenceTable(statements: readonly Statement[], language: Language): FigureTable {
  const t = translator(language);
  const none = t('fleetEvidence.none');
  const columns = [
    ...(['who', 'when', 'amount', 'counts'] as const),
    ...(['says', 'kind', 'independent', 'source'] as const),
  ];
  const row = ({ id, who, when, fact, source, ...told }: Statement): TableRow => ({
    key: id,
    cells: [
      { text: who },
      { text: when },
      { text: '', runs: told.value },
      { text: `${told.relation}: ${told.counts}` },
      { text: '', runs: told.says },
      { text: fact ? t(`kinds.${fact.kind}`) : none },
      { text: told.because ? `${t('fleetEvidence.no')}: ${told.because}` : t('fleetEvidence.yes') },
      { text: citation(source), href: source.url },
    ],
  });
  const total = [
    t('fleetEvidence.total.who'),
    t('fleetEvidence.total.when'),
    none,
    t('fleetEvidence.total.counts'),
    t('fleetEvidence.total.says'),
    none,
    '',
    '',
  ];
  return {
    onlyInFiles: [columns.indexOf('says')],
    head: columns.map((column) => t(`fleetEvidence.${column}`)),
    rows: [...statements.map(row), { key: noTotal, cells: total.map((text) => ({ text })) }],
  };
}
