import type { ContentWords, FigureType } from '../figure-type.ts';
import type { Cell, FigureTable } from '../frame/figure-data.ts';
import { factCells, factHead, factWords } from '../frame/fact-words.ts';
import { oneYearRow } from './bill.ts';
import { layoutYears, type YearsData } from './layout.ts';
import type { Years } from './schema.ts';

interface Drawn extends YearsData {
  readonly content: Years;
}

/** Bills over years, an area for each. */
export const type: FigureType<Years, Drawn> = {
  read: (content, words) => ({
    content,
    year: (number) => words.t('types.years.year', { number: String(number) }),
    bills: content.bills.map(({ heading, total, period, layers, yearly, oneYear }) => ({
      heading: words.runs(heading),
      total: factWords(words, total.fact),
      period: words.fact(period.fact).value,
      layers: layers.map(({ fact, label }) => ({
        ...factWords(words, fact),
        name: words.runs(label),
      })),
      ...(yearly && {
        yearly: { ...factWords(words, yearly.fact), name: words.runs(yearly.label) },
      }),
      ...(oneYear && { oneYear: words.runs(oneYear) }),
    })),
  }),
  // The line of others is ink, in all kinds.
  kinds: ({ bills }) => bills.flatMap(({ layers }) => layers.map(({ kind }) => kind)),
  table: ({ content }, words) => billTable(content, words),
  layout: layoutYears,
};

// Each bill: what it is made of, the whole, the count of others; beside the amount what it is a year, at the end whose bill.
function billTable({ bills }: Years, words: ContentWords): FigureTable {
  const { t } = words;
  const [what = '', amount = '', ...rest] = factHead(words);
  const rowOf = (bill: string) => (id: string, year?: string, name?: string) => {
    const [first, second, ...others] = factCells(words, factWords(words, id), name);
    const perYear: Cell = year ? words.number(year) : { text: '–' };
    return [first ?? { text: '' }, second ?? { text: '' }, perYear, ...others, { text: bill }];
  };
  return {
    head: [what, amount, t('types.years.aYear'), ...rest, t('types.years.bill')],
    rows: bills.flatMap(({ heading, period, total, layers, yearly, oneYear }) => {
      const row = rowOf(`${words.plain(heading)}, ${words.number(period.fact).text}`);
      const above = layers.slice(-1).map(({ fact, label }) => {
        const name = t('types.years.oneYear', { what: words.plain(label) });
        return { key: oneYearRow(fact), cells: row(fact, fact, name) };
      });
      return [
        ...layers.map(({ fact, year }) => ({ key: fact, cells: row(fact, year?.fact) })),
        ...(oneYear ? above : []),
        { key: total.fact, cells: row(total.fact, total.year?.fact) },
        ...(yearly ? [{ key: yearly.fact, cells: row(yearly.fact) }] : []),
      ];
    }),
  };
}
