import { translator } from '../../language/translate.ts';
import { citation } from '../../content/ledger/citation.ts';
import type { DescribeFigure } from '../frame/figure-data.ts';
import { tellEvents } from './events.ts';
import { timelineFacts } from '../../content/catalogue/timeline.ts';

/** What the figure says besides its picture. */
export const timelineFigure: DescribeFigure = (ledger, language) => {
  const t = translator(language);
  const events = tellEvents(ledger, language);
  const columns = ['what', 'when', 'column', 'says', 'kind', 'source'] as const;
  return {
    id: 'timeline',
    title: t('timeline.title'),
    summary: t('timeline.summary'),
    description: t('timeline.description'),
    kinds: ['reported', 'estimated'],
    facts: timelineFacts.map(ledger.fact),
    sources: events.map(({ source }) => source.id),
    table: {
      head: columns.map((column) => t(`timeline.${column}`)),
      rows: events.map(({ id, when, laneName, title, says, kind, source }) => ({
        key: id,
        cells: [
          { text: title },
          { text: when },
          { text: laneName },
          { text: '', runs: says },
          { text: kind ? t(`kinds.${kind}`) : t('timeline.none') },
          { text: citation(source), href: source.url },
        ],
      })),
    },
  };
};
