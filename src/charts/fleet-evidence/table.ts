import type { Language } from '../../i18n/languages.ts';
import { translator } from '../../i18n/translate.ts';
import { citation } from '../../ledger/citation.ts';
import type { Cell, FigureTable, Run } from '../frame/figure-data.ts';
import type { Statement } from './statements.ts';

/** Takes the statements and a language and gives them as a table, with a link to each source. */
export function evidenceTable(statements: readonly Statement[], language: Language): FigureTable {
  const t = translator(language);
  const none = t('fleetEvidence.none');
  const columns = [
    ...(['who', 'when', 'amount', 'counts'] as const),
    ...(['says', 'kind', 'independent', 'source'] as const),
  ];
  const row = ({ who, when, fact, source, ...told }: Statement): readonly Cell[] => [
    ...[{ text: who }, { text: when }, { text: '', runs: told.value }],
    { text: `${told.relation}: ${told.counts}` },
    ...[{ text: '', runs: told.says }, { text: fact ? t(`kinds.${fact.kind}`) : none }],
    { text: told.because ? `${t('fleetEvidence.no')}: ${told.because}` : t('fleetEvidence.yes') },
    { text: citation(source), href: source.url },
  ];
  const total = [
    ...[t('fleetEvidence.total.who'), t('fleetEvidence.total.when'), none],
    ...[t('fleetEvidence.total.counts'), t('fleetEvidence.total.says'), none, '', ''],
  ];
  return {
    head: columns.map((column) => t(`fleetEvidence.${column}`)),
    rows: [...statements.map(row), total.map((text) => ({ text }))],
  };
}

/** Takes the statements and a language and gives them as one sentence for those who do not see the chart. */
export function describeEvidence(statements: readonly Statement[], language: Language): string {
  const t = translator(language);
  const text = (runs: readonly Run[]) => runs.map((run) => run.text).join('');
  const list = statements.map(({ when, who, value, relation, counts, because }) => {
    const caution = because && ` ${t('fleetEvidence.dependent')}: ${because}.`;
    return `${when}, ${who}: ${text(value)}. ${relation}: ${counts}.${caution}`;
  });
  return t('fleetEvidence.description', { list: list.join(' ') });
}
