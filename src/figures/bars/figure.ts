import { kinds } from '../../content/ledger/schema.ts';
import { translator } from '../../language/translate.ts';
import type { DescribeFigure } from '../frame/figure-data.ts';
import { barsData, barsOf } from './data.ts';

/** What the figure says besides its picture: bars.yaml has its words. */
export const barsFigure: DescribeFigure = (ledger, language) => {
  const t = translator(language);
  const data = barsData(ledger, language);
  const { title, summary, description, facts } = barsOf(ledger);
  return {
    id: 'bars',
    title: title[language],
    summary: summary[language],
    description: description[language],
    kinds: kinds.filter((kind) => data.some((datum) => datum.kind === kind)),
    facts: facts.map(ledger.fact),
    table: {
      head: [
        t('costScale.what'),
        t('costScale.amount'),
        t('costScale.kind'),
        t('fact.covers'),
        t('fact.omits'),
        t('costScale.who'),
      ],
      rows: data.map(({ id, label, value, kind, covers, omits, who }) => ({
        key: id,
        cells: [
          { text: label },
          { text: value, fact: id },
          { text: t(`kinds.${kind}`) },
          { text: covers },
          { text: omits },
          { text: who },
        ],
      })),
    },
  };
};
