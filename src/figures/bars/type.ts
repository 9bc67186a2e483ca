import type { FigureType } from '../figure-type.ts';
import { factCells, factHead, factWords, type FactWords } from '../frame/fact-words.ts';
import type { Run } from '../frame/figure-data.ts';
import { layoutLine } from './line.ts';
import { layoutBars, type BarsData } from './layout.ts';
import type { Bars } from './schema.ts';

interface Drawn extends BarsData {
  readonly facts: readonly {
    readonly words: FactWords;
    readonly name: string;
    readonly madeOf?: readonly Run[];
  }[];
}

/** Bars or dots on one scale from zero. */
export const type: FigureType<Bars, Drawn> = {
  read: ({ marks, rows, marked }, words) => {
    const facts = rows.map(({ fact, label, madeOf }) => {
      const own = factWords(words, fact);
      const name = label ? words.plain(label) : own.label;
      return { words: own, name, ...(madeOf && { madeOf: words.runs(madeOf) }) };
    });
    return {
      marks,
      facts,
      rows: rows.map(({ fact, label, hypothetical }) => {
        const own = factWords(words, fact);
        return { ...own, hypothetical, label: label ? words.runs(label) : [{ text: own.label }] };
      }),
      ...(marked && {
        marked: { amount: words.fact(marked.fact).value, label: words.runs(marked.label) },
      }),
    };
  },
  kinds: ({ rows }) => rows.map(({ kind }) => kind),
  table: ({ facts }, words) => {
    const isMade = facts.some(({ madeOf }) => madeOf !== undefined);
    return {
      head: [...factHead(words), ...(isMade ? [words.t('types.bars.madeOf')] : [])],
      rows: facts.map(({ words: own, name, madeOf = [] }) => ({
        key: own.id,
        cells: [...factCells(words, own, name), ...(isMade ? [{ text: '', runs: madeOf }] : [])],
      })),
    };
  },
  layout: (data, size) => (data.marks === 'line' ? layoutLine(data, size) : layoutBars(data, size)),
};
