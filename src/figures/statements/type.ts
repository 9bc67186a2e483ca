import { formatDate } from '../../language/dates.ts';
import { citation } from '../../content/ledger/citation.ts';
import type { Fact } from '../../content/ledger/fact.ts';
import { formatNumber } from '../../content/numbers/numbers.ts';
import type { ContentWords, FigureType } from '../figure-type.ts';
import { asSaid } from '../frame/fact-words.ts';
import type { Cell, Run, TableRow } from '../frame/figure-data.ts';
import { layoutStatements, type Statement, type StatementsData } from './layout.ts';
import type { StatementEntry, Statements } from './schema.ts';

interface Drawn extends StatementsData {
  readonly rows: readonly TableRow[];
}

/** Who says what, on one scale from zero, with those who repeat others as a chain. */
export const type: FigureType<Statements, Drawn> = {
  read: ({ groups, beyond, marked, uncounted }, words) => {
    const read = (rows: readonly StatementEntry[]) => rows.map((row) => readStatement(row, words));
    const entries = [...groups.flatMap(({ rows }) => rows), ...beyond, ...(uncounted?.rows ?? [])];
    return {
      groups: groups.map(({ title, rows, gap }) => ({
        title: words.runs(title),
        rows: read(rows),
        ...(gap && { gap: words.runs(gap) }),
      })),
      beyond: read(beyond),
      ...(marked && {
        marked: { amount: words.fact(marked.fact).value, label: words.runs(marked.label) },
      }),
      ...(uncounted && {
        uncounted: { title: words.runs(uncounted.title), rows: read(uncounted.rows) },
      }),
      rows: entries.map((row) => ({ key: row.id, cells: cellsOf(row, words) })),
    };
  },
  kinds: ({ groups, beyond }) =>
    [...groups.flatMap(({ rows }) => rows), ...beyond].flatMap(({ kind }) => kind ?? []),
  table: ({ rows }, { t }) => ({
    head: [
      t('figure.column.who'),
      t('types.statements.amount'),
      t('types.statements.counts'),
      t('types.statements.says'),
      t('figure.column.when'),
      t('figure.column.kind'),
      t('types.statements.independent'),
      t('figure.column.source'),
    ],
    rows,
  }),
  layout: layoutStatements,
};

function readStatement(row: StatementEntry, words: ContentWords): Statement {
  const { id, date, who, fact: named, because, repeats } = row;
  const fact = named === undefined ? undefined : words.fact(named);
  return {
    id,
    who: words.runs(who),
    // The day is in the table.
    when: formatDate(date.slice(0, 7), words.language, 'short'),
    label: labelOf(row, words),
    counts: words.runs(row.counts),
    ...(fact && {
      kind: fact.kind,
      amount: fact.value,
      isOpen: fact.bound === 'at-least',
      number: asSaid(words, fact.id, 'number'),
    }),
    ...(because && { because: words.runs(because) }),
    ...(repeats !== undefined && { repeats }),
  };
}

// "Owned: H100s, that model alone".
function labelOf({ relation, counts }: StatementEntry, words: ContentWords): readonly Run[] {
  const said = words.runs(counts);
  return relation ? [{ text: `${words.t(`types.statements.${relation}`)}: ` }, ...said] : said;
}

function cellsOf(row: StatementEntry, words: ContentWords): readonly Cell[] {
  const { language, ledger, t } = words;
  const fact = row.fact === undefined ? undefined : words.fact(row.fact);
  const source = ledger.source(row.source);
  const none = t('types.statements.none');
  return [
    { text: words.plain(row.who) },
    fact ? cellOf(asSaid(words, fact.id, 'number')) : { text: none },
    { text: '', runs: labelOf(row, words) },
    { text: '', runs: [...words.runs(row.says), ...(fact ? intervalOf(fact, words) : [])] },
    { text: formatDate(row.date, language, 'short') },
    { text: fact ? t(`kinds.${fact.kind}`) : none },
    {
      text: row.because
        ? `${t('types.statements.no')}: ${words.plain(row.because)}`
        : t('types.statements.yes'),
    },
    { text: citation(source), href: source.url },
  ];
}

// A number alone is the cell's own; with "about" before it, it is one of its runs.
function cellOf(runs: readonly Run[]): Cell {
  const [only, ...others] = runs;
  return only && others.length === 0 ? only : { text: runs.map(({ text }) => text).join(''), runs };
}

// An interval has no id of its own: it is added in words.
function intervalOf({ range, unit }: Fact, { language, t }: ContentWords): readonly Run[] {
  if (!range) return [];
  const [low, high] = [range.low, range.high].map((end) => formatNumber(end, unit, language));
  const meaning = range.meaning[language];
  return [{ text: ` ${t('fact.range')}: ${t('fact.interval', { low, high })} (${meaning}).` }];
}
