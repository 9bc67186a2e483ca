import { formatDate } from '../../language/dates.ts';
import type { Language } from '../../language/languages.ts';
import { formatFact } from '../../content/numbers/numbers.ts';
import { translator } from '../../language/translate.ts';
import { shortAuthor } from '../../content/ledger/citation.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';
import type { FigureTable, TableRow } from '../frame/figure-data.ts';
import { costBreakdownFacts } from '../../content/catalogue/cost-breakdown.ts';

/** The key of the last row: the most that a year's operation may cost. */
export const limitRow = 'limit';

/** Takes the ledger and a language and gives the chart's data as a table, the upper limit of a year's operation last. */
export function costBreakdownTable(ledger: Ledger, language: Language): FigureTable {
  const t = translator(language);
  const row = (key: string, fact: Fact, label: string, period: string): TableRow => ({
    key,
    cells: [
      { text: label },
      { text: formatFact(fact, language), fact: fact.id },
      { text: t(`kinds.${fact.kind}`) },
      { text: period },
      { text: who(fact) },
    ],
  });
  const rows = costBreakdownFacts.map((id) => {
    const fact = ledger.fact(id);
    return row(id, fact, fact.label[language], t(`costBreakdown.period.${id}`));
  });
  const limit = row(
    limitRow,
    ledger.fact('operating-cost'),
    t('costBreakdown.table.limit'),
    t('costBreakdown.period.limit'),
  );
  const head = (['what', 'amount', 'kind', 'period', 'who'] as const).map((column) =>
    t(`costBreakdown.table.${column}`),
  );
  return { head, rows: [...rows, limit] };

  function who({ kind, sources, date }: Fact): string {
    const authors = sources.map((id) => shortAuthor(ledger.source(id)));
    const named = new Intl.ListFormat(language).format(authors);
    return kind === 'calculated'
      ? t('costBreakdown.table.ours', { authors: named })
      : `${named}, ${formatDate(date, language, 'short')}`;
  }
}
