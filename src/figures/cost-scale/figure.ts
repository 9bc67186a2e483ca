import { translator } from '../../language/translate.ts';
import type { DescribeFigure } from '../frame/figure-data.ts';
import { costScaleData } from './data.ts';
import { costScaleFacts } from '../../content/catalogue/cost-scale.ts';

/** What the figure says besides its picture. */
export const costScaleFigure: DescribeFigure = (ledger, language) => {
  const t = translator(language);
  const data = costScaleData(ledger, language);
  return {
    id: 'cost-scale',
    title: t('costScale.title'),
    summary: t('costScale.summary'),
    description: t('costScale.description'),
    kinds: ['reported', 'estimated'],
    facts: costScaleFacts.map(ledger.fact),
    table: {
      head: [
        t('costScale.what'),
        t('costScale.amount'),
        t('costScale.kind'),
        t('fact.covers'),
        t('fact.omits'),
        t('costScale.periodHead'),
        t('costScale.who'),
      ],
      rows: data.map(({ id, label, value, kind, covers, omits, period, who }) => ({
        key: id,
        cells: [
          { text: label },
          { text: value, fact: id },
          { text: t(`kinds.${kind}`) },
          { text: covers },
          { text: omits },
          { text: period },
          { text: who },
        ],
      })),
    },
  };
};
