import { formatDate } from '../../language/dates.ts';
import { translator } from '../../language/translate.ts';
import type { DescribeFigure } from '../frame/figure-data.ts';
import { chartWords } from '../frame/words.ts';
import { payData } from './data.ts';
import { payFacts } from '../../content/catalogue/pay.ts';

/** What the figure says besides its picture. */
export const payFigure: DescribeFigure = (ledger, language) => {
  const t = translator(language);
  const facts = payFacts.map(ledger.fact);
  const words = chartWords('pay', facts, language);
  const data = payData(ledger, language);
  const columns = ['what', 'amount', 'madeOf', 'kind', 'said'] as const;
  return {
    id: 'pay',
    title: words.plain('title'),
    summary: words.plain('summary', {
      date: formatDate(ledger.fact('exchange-rate').date, language),
    }),
    description: words.plain('description'),
    kinds: ['estimated', 'calculated'],
    facts,
    table: {
      head: columns.map((column) => words.plain(column)),
      rows: data.map(({ id, label, value, how, kind, who }) => ({
        key: id,
        cells: [
          { text: label },
          { text: '', runs: value },
          { text: '', runs: how },
          { text: t(`kinds.${kind}`) },
          { text: who },
        ],
      })),
    },
  };
};
