import type { FigureType } from '../figure-type.ts';
import { factCells, factHead, factWords, type FactWords } from '../frame/fact-words.ts';
import { layoutPanels, type PanelsData } from './layout.ts';
import type { Panels } from './schema.ts';

interface Drawn extends PanelsData {
  readonly facts: readonly { readonly words: FactWords; readonly name: string }[];
}

/** Small multiples, each with a scale of its own. */
export const type: FigureType<Panels, Drawn> = {
  read: ({ panels }, words) => ({
    panels: panels.map(({ title, note, form, rows, against }) => ({
      title: words.runs(title),
      ...(note && { note: words.runs(note) }),
      ...(against && { against: words.fact(against.fact).value }),
      rows: rows.map(({ fact, label, detail, hypothetical }) => {
        const own = factWords(words, fact);
        return {
          ...own,
          number: words.number(fact, form),
          name: label ? words.runs(label) : [{ text: own.label }],
          ...(detail && { detail: words.runs(detail) }),
          isHypothetical: hypothetical,
        };
      }),
    })),
    facts: panels.flatMap(({ rows }) =>
      rows.map(({ fact, detail }) => {
        const own = factWords(words, fact);
        return { words: own, name: detail ? `${own.label} (${words.plain(detail)})` : own.label };
      }),
    ),
  }),
  kinds: ({ panels }) => panels.flatMap(({ rows }) => rows.map(({ kind }) => kind)),
  table: ({ facts }, words) => ({
    head: factHead(words),
    rows: facts.map(({ words: own, name }) => ({
      key: own.id,
      cells: factCells(words, own, name),
    })),
  }),
  layout: layoutPanels,
};
