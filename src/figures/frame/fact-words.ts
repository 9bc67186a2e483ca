import { formatDate } from '../../language/dates.ts';
import { shortAuthor } from '../../content/ledger/citation.ts';
import type { Kind } from '../../content/ledger/schema.ts';
import type { FactForm } from '../../content/vocabulary.ts';
import type { ContentWords } from '../figure-type.ts';
import type { Cell, Run } from './figure-data.ts';

/** A number of the ledger with the words that stand beside its mark and in its row of the table. */
export interface FactWords {
  readonly id: string;
  readonly amount: number;
  readonly kind: Kind;
  /** Whether it is "more than": the mark has an open end. */
  readonly isOpen: boolean;
  /** The interval its author gives. */
  readonly range?: { readonly low: number; readonly high: number };
  readonly number: Run;
  readonly label: string;
  readonly covers: string;
  readonly omits: string;
  readonly who: string;
}

/** The words of a fact by its id. Throws where the ledger does not have it. */
export function factWords(words: ContentWords, id: string): FactWords {
  const { language, ledger } = words;
  const fact = words.fact(id);
  const source = ledger.source(fact.sources[0] ?? '');
  return {
    id,
    amount: fact.value,
    kind: fact.kind,
    isOpen: fact.bound === 'at-least',
    ...(fact.range && { range: fact.range }),
    number: words.number(id),
    label: fact.label[language],
    covers: fact.covers?.[language] ?? '',
    omits: fact.omits?.[language] ?? '',
    who: `${shortAuthor(source)}, ${formatDate(fact.date, language, 'short')}`,
  };
}

/** A number as its author says it, with "about " before it where that is so: the number alone does not say it. */
export function asSaid(
  { fact, number, t }: ContentWords,
  id: string,
  form?: FactForm,
): readonly Run[] {
  const about = fact(id).bound === 'about' ? [{ text: `${t('bounds.about')} ` }] : [];
  return [...about, number(id, form)];
}

/** The headings of the cells of factCells(). */
export function factHead({ t }: ContentWords): readonly string[] {
  return [
    t('figure.column.what'),
    t('figure.column.amount'),
    t('figure.column.kind'),
    t('fact.covers'),
    t('fact.omits'),
    t('figure.column.who'),
  ];
}

/** A row of a table of numbers: what it is (default: the fact's label), the number, its kind, what it covers and omits, who says so. */
export function factCells(
  { t }: ContentWords,
  { id, number, kind, label, covers, omits, who }: FactWords,
  name = label,
): readonly Cell[] {
  return [
    { text: name },
    { text: number.text, fact: id },
    { text: t(`kinds.${kind}`) },
    { text: covers },
    { text: omits },
    { text: who },
  ];
}
