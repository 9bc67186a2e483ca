import { readValues, type DataValue } from '../../content/figure-files/data-values.ts';
import { numberWords } from '../../content/numbers/numbers.ts';
import { writeAmount, writeNumber } from '../../content/numbers/write-number.ts';
import { formatDate } from '../../language/dates.ts';
import { shortAuthor } from '../../content/ledger/citation.ts';
import type { FigureType } from '../figure-type.ts';
import type { Cell } from '../frame/figure-data.ts';
import { layoutSeries } from './layout.ts';
import type { DrawnSeries, SeriesData } from './series-data.ts';
import { choiceOf, type Series } from './schema.ts';

interface Drawn extends SeriesData {
  readonly unit: Series['unit'];
  readonly rows: readonly (DataValue & {
    readonly key: string;
    readonly series: DrawnSeries;
    readonly who: string;
  })[];
}

/** Lines over time from files of data/, with a band of what they may be, or areas on top of one another. */
export const type: FigureType<Series, Drawn> = {
  read: (content, words) => {
    const { marks, series, unit, band } = content;
    const { language, ledger } = words;
    const write = numberWords(language);
    const rows = series.flatMap((own, index) => {
      const { values } = readValues(choiceOf(content, own), ledger.data, ['series', index]);
      const last = values.at(-1);
      const drawn: DrawnSeries = {
        id: own.id,
        kind: own.kind,
        row: `${own.id}-${last?.date ?? ''}`,
        label: words.plain(own.label),
        last: writeNumber(last?.value ?? 0, unit, write, { digits: 3 }),
        points: values,
      };
      const who = shortAuthor(ledger.source(own.source));
      return values.map((value) => ({
        ...value,
        key: `${own.id}-${value.date}`,
        series: drawn,
        who,
      }));
    });
    return {
      marks,
      unit,
      rows,
      series: [...new Set(rows.map((row) => row.series))],
      band: band ? words.plain(band) : '',
      amount: (value, withUnit) =>
        (withUnit ? writeAmount : writeNumber)(value, unit, write, { digits: 3 }),
      date: (time) => formatDate(String(new Date(time).getUTCFullYear()), language),
    };
  },
  kinds: ({ series }) => series.map(({ kind }) => kind),
  table: ({ rows, unit }, { t, language }) => {
    const write = numberWords(language);
    const cell = (value: number | undefined): Cell =>
      value === undefined
        ? { text: '' }
        : {
            text: writeAmount(value, unit, write, { spelled: false }),
            number: { value, unit },
          };
    const banded = rows.some(({ range }) => range);
    return {
      head: [
        t('figure.column.what'),
        t('figure.column.when'),
        t('figure.column.amount'),
        ...(banded ? [t('types.series.low'), t('types.series.high')] : []),
        t('figure.column.kind'),
        t('figure.column.who'),
      ],
      rows: rows.map(({ key, series, date, value, range, who }) => ({
        key,
        cells: [
          { text: series.label },
          { text: formatDate(date, language, 'short') },
          cell(value),
          ...(banded ? [cell(range?.low), cell(range?.high)] : []),
          { text: t(`kinds.${series.kind}`) },
          { text: who },
        ],
      })),
    };
  },
  layout: layoutSeries,
};
