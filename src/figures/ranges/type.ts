import { readValues, type DataValue } from '../../content/figure-files/data-values.ts';
import { shortAuthor } from '../../content/ledger/citation.ts';
import type { Unit } from '../../content/ledger/units.ts';
import { numberWords } from '../../content/numbers/numbers.ts';
import { writeAmount, writeNumber } from '../../content/numbers/write-number.ts';
import { formatDate } from '../../language/dates.ts';
import type { ContentWords, FigureType } from '../figure-type.ts';
import type { Cell } from '../frame/figure-data.ts';
import { factWords } from '../frame/fact-words.ts';
import { layoutRanges, type RangeRow, type RangesData } from './layout.ts';
import { choiceOf, type Ranges } from './schema.ts';

interface Drawn extends RangesData {
  readonly rows: readonly (RangeRow & { readonly unit: Unit; readonly who: string })[];
}

/** Numbers on one scale from zero, each with what it may be. */
export const type: FigureType<Ranges, Drawn> = {
  read: (content, words) => ({
    band: words.plain(content.band),
    rows: content.rows.map((row) =>
      'fact' in row ? ofFact(row, words) : ofFile(content, row, words),
    ),
  }),
  kinds: ({ rows }) => rows.map(({ kind }) => kind),
  table: ({ rows }, { t, language }) => {
    const write = numberWords(language);
    // As the number before it is written: with words for thousands where it is a fact, in digits where it is of a file.
    const cell = (value: number | undefined, unit: Unit, spelled = false): Cell =>
      value === undefined
        ? { text: '' }
        : { text: writeAmount(value, unit, write, { spelled }), number: { value, unit } };
    return {
      head: [
        t('figure.column.what'),
        t('figure.column.amount'),
        t('types.series.low'),
        t('types.series.high'),
        t('figure.column.kind'),
        t('figure.column.who'),
      ],
      rows: rows.map(({ id, label, number, value, range, unit, kind, who }) => ({
        key: id,
        cells: [
          { text: label.map(({ text }) => text).join('') },
          number.fact === undefined ? cell(value, unit) : number,
          cell(range?.low, unit, number.fact !== undefined),
          cell(range?.high, unit, number.fact !== undefined),
          { text: t(`kinds.${kind}`) },
          { text: who },
        ],
      })),
    };
  },
  layout: layoutRanges,
};

function ofFact(
  { fact, label }: Extract<Ranges['rows'][number], { fact: string }>,
  words: ContentWords,
): Drawn['rows'][number] {
  const { unit } = words.fact(fact);
  const { amount: value, ...own } = factWords(words, fact);
  return {
    ...own,
    unit,
    value,
    label: label ? words.runs(label) : [{ text: own.label }],
    span: spanOf(own.range, unit, words),
  };
}

function ofFile(
  content: Ranges,
  { id, label, kind, source, where }: Extract<Ranges['rows'][number], { id: string }>,
  words: ContentWords,
): Drawn['rows'][number] {
  const { language, ledger } = words;
  const choice = choiceOf(content, where);
  const [found] = choice ? readValues(choice, ledger.data, []).values : [];
  const { unit } = content;
  if (!found || !unit)
    throw new Error(`the row "${id}" finds nothing in ${content.data ?? 'data/'}`);
  const { value, range, date }: DataValue = found;
  const who = [shortAuthor(ledger.source(source)), date && formatDate(date, language, 'short')];
  return {
    id,
    kind,
    unit,
    value,
    ...(range && { range }),
    label: words.runs(label),
    number: { text: writeAmount(value, unit, numberWords(language), { digits: 3 }) },
    span: spanOf(range, unit, words),
    who: who.filter(Boolean).join(', '),
  };
}

function spanOf(
  range: { readonly low: number; readonly high: number } | undefined,
  unit: Unit,
  { t, language }: ContentWords,
): string {
  if (!range) return '';
  const write = (value: number) => writeNumber(value, unit, numberWords(language), { digits: 3 });
  return t('types.ranges.span', { low: write(range.low), high: write(range.high) });
}
