import { numberWords } from '../../content/numbers/numbers.ts';
import type { NounUnit } from '../../content/numbers/write-number.ts';
import type { Unit } from '../../content/ledger/units.ts';
import type { ContentWords, FigureType } from '../figure-type.ts';
import { startOf, type Control, type Item, type StackData } from './bill.ts';
import { layoutStack } from './layout.ts';
import type { Stack } from './schema.ts';
import { stackTable } from './table.ts';

/** One bar divided into the parts of a whole, and what is outside of it. */
export const type: FigureType<Stack, StackData> = {
  read: ({ whole, pieces, outside, beside, control }, words) => {
    const { t, language } = words;
    const { unit } = words.fact(whole.fact);
    const read = (item: Stack['whole']) => itemOf(item, words);
    const price = control && words.fact(control.price.fact).unit;
    return {
      whole: read(whole),
      pieces: pieces.map(read),
      beside: beside.map(read),
      unit,
      ...(outside && {
        outside: {
          label: words.runs(outside.label),
          list: words.runs(outside.list),
          unknown: t('types.stack.unknown'),
        },
      }),
      ...(control && { control: controlOf(control, words) }),
      words: {
        what: t('figure.column.what'),
        amount: t('figure.column.amount'),
        share: t('types.stack.share'),
        quantity: control ? words.plain(control.quantity) : '',
        kinds: {
          reported: t('kinds.reported'),
          estimated: t('kinds.estimated'),
          calculated: t('kinds.calculated'),
        },
        ours: t('kinds.calculatedBy'),
      },
      numbers: numberWords(language, [unit, ...(price ? [price] : [])].filter(isNoun)),
    };
  },
  kinds: ({ whole, pieces, beside }) => [whole, ...pieces, ...beside].map(({ kind }) => kind),
  table: (data) => stackTable(data, startOf(data)),
  layout: (data, size) => layoutStack(data, startOf(data), size),
  values: (data) => data,
};

function itemOf({ fact: id, label, quantity }: Stack['whole'], words: ContentWords): Item {
  const { kind, value } = words.fact(id);
  return {
    id,
    kind,
    amount: value,
    label: words.runs(label),
    number: words.number(id),
    ...(quantity && {
      quantity: { amount: words.fact(quantity.fact).value, number: words.number(quantity.fact) },
    }),
  };
}

function controlOf(
  { id, label, price, assumed, stops }: NonNullable<Stack['control']>,
  words: ContentWords,
): Control {
  const { unit, value, kind } = words.fact(price.fact);
  return {
    id,
    label: words.plain(label),
    unit,
    start: value,
    kind,
    number: words.number(price.fact),
    stops,
    short: words.plain(assumed.short),
    long: words.plain(assumed.long),
  };
}

function isNoun(unit: Unit): unit is NounUnit {
  return !['usd', 'percent', 'times'].includes(unit);
}
