import type { ContentWords, FigureType } from '../figure-type.ts';
import { factWords } from '../frame/fact-words.ts';
import type { GridData, Named } from './grid-data.ts';
import { layoutGrid } from './layout.ts';
import type { Grid } from './schema.ts';

/** A field of cells, some lit by lot, and a part of a whole beside it. */
export const type: FigureType<Grid, GridData> = {
  read: ({ cells, lit, lot, apart, share, choice }, words) => ({
    cells: named(cells, words),
    lit: named(lit, words),
    lot: words.runs(lot),
    ...(apart && { apart: named(apart, words) }),
    ...(share && {
      share: {
        part: named(share.part, words),
        whole: named(share.whole, words),
        each: share.each,
      },
    }),
    choice: {
      id: choice.id,
      label: words.plain(choice.label),
      words: choice.words.map(words.plain),
    },
  }),
  // Cells that are lit by lot have no kind: how many is known, which ones is not.
  kinds: ({ apart, share }) => [apart?.kind, share?.part.kind].flatMap((kind) => kind ?? []),
  table: ({ cells, lit, apart, share }, words) => ({
    head: [
      words.t('figure.column.what'),
      words.t('types.grid.count'),
      words.t('figure.column.kind'),
      words.t('figure.column.who'),
    ],
    rows: [cells, lit, ...(apart ? [apart] : []), ...(share ? [share.part, share.whole] : [])].map(
      ({ id }) => {
        const { label, number, kind, who } = factWords(words, id);
        return {
          key: id,
          cells: [
            { text: label },
            { text: number.text, fact: id },
            { text: words.t(`kinds.${kind}`) },
            { text: who },
          ],
        };
      },
    ),
  }),
  views: ({ choice }) => ({
    control: choice.id,
    views: choice.words.map((name, index) => ({ id: String(index + 1), name })),
  }),
  layout: layoutGrid,
};

function named({ fact, label }: Grid['cells'], words: ContentWords): Named {
  const { value, kind } = words.fact(fact);
  return { id: fact, amount: value, kind, label: words.runs(label) };
}
