import { factParts } from '../../content/numbers/numbers.ts';
import type { ContentWords, FigureType } from '../figure-type.ts';
import { factCells, factHead, factWords } from '../frame/fact-words.ts';
import type { Cell, Run } from '../frame/figure-data.ts';
import { layoutField, type FieldData, type FieldGroup } from './layout.ts';
import { paceOf } from './pace.ts';
import type { Field } from './schema.ts';

/** Dots, one for each thing that is counted, with one or two groups of them lit. */
export const type: FigureType<Field, FieldData> = {
  read: ({ total, lit, dot, cluster }, words) => {
    const [first] = lit;
    return {
      total: groupOf(total, words),
      lit: lit.map((group) => groupOf(group, words)),
      cluster: cluster ? words.fact(cluster.fact).value : 1,
      dot: words.runs(dot),
      bar: words.runs(cluster ? cluster.bar : dot),
      pace: first ? paceOf(words.fact(first.fact), words.fact(total.fact), words) : [],
    };
  },
  kinds: ({ total, lit }) => [total, ...lit].map(({ kind }) => kind),
  table: ({ total, lit }, words) => {
    const [what = '', amount = '', ...others] = factHead(words);
    return {
      head: [what, amount, words.t('types.field.cost'), ...others],
      rows: [...lit, total].map((group) => {
        const [name, , ...cells] = factCells(words, factWords(words, group.id), plain(group.says));
        return {
          key: group.id,
          cells: [name ?? { text: '' }, countOf(group, words), costOf(group), ...cells],
        };
      }),
    };
  },
  layout: layoutField,
};

function groupOf({ fact: id, says, cost, who }: Field['total'], words: ContentWords): FieldGroup {
  const { kind, value } = words.fact(id);
  const coloured = (run: Run) =>
    run.fact !== undefined && words.fact(run.fact).kind === kind ? { ...run, coloured: true } : run;
  return {
    id,
    kind,
    count: value,
    number: words.number(id, 'number'),
    says: words.runs(says),
    cost: cost ? words.runs(cost).map(coloured) : [],
    who: words.plain(who),
  };
}

// The number as the key has it, its unit after it.
function countOf({ id, number }: FieldGroup, { fact, language }: ContentWords): Cell {
  const { unit } = factParts(fact(id), language);
  return { text: `${number.text} ${unit}`, runs: [number, { text: `\u00a0${unit}` }] };
}

function costOf({ cost }: FieldGroup): Cell {
  return {
    text: plain(cost),
    runs: cost.map(({ text, fact }) => ({ text, ...(fact !== undefined && { fact }) })),
  };
}

function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
