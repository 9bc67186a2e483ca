import type { FigureType } from '../figure-type.ts';
import { factCells, factHead, factWords, type FactWords } from '../frame/fact-words.ts';
import { layoutBars, type BarsData } from './layout.ts';
import type { Bars } from './schema.ts';

interface Drawn extends BarsData {
  readonly facts: readonly { readonly words: FactWords; readonly name: string }[];
}

/** Bars or dots on one scale from zero. */
export const type: FigureType<Bars, Drawn> = {
  read: ({ marks, rows, marked }, words) => {
    const facts = rows.map(({ fact, label }) => {
      const own = factWords(words, fact);
      return { words: own, name: label ? words.plain(label) : own.label };
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
  table: ({ facts }, words) => ({
    head: factHead(words),
    rows: facts.map(({ words: own, name }) => ({
      key: own.id,
      cells: factCells(words, own, name),
    })),
  }),
  layout: layoutBars,
};
