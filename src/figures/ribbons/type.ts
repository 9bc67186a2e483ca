import type { FigureType } from '../figure-type.ts';
import { factCells, factHead, factWords } from '../frame/fact-words.ts';
import { layoutRibbons, type RibbonsData } from './layout.ts';
import type { Ribbons } from './schema.ts';

interface Drawn extends RibbonsData {
  readonly facts: readonly string[];
}

/** One whole divided twice, with ribbons between. */
export const type: FigureType<Ribbons, Drawn> = {
  read: ({ above, below, shares }, words) => {
    const part = ({ fact, share }: Ribbons['shares'][number]['above']) => ({
      ...factWords(words, fact),
      short: words.number(fact, 'number'),
      ...(share && { share: words.number(share.fact) }),
    });
    const whole = ({ fact, label }: Ribbons['above']) => ({
      ...factWords(words, fact),
      name: words.runs(label),
    });
    const side = (name: 'above' | 'below') =>
      shares.flatMap((each) => [
        each[name].fact,
        ...(each[name].share ? [each[name].share.fact] : []),
      ]);
    return {
      facts: [...new Set([...side('above'), above.fact, ...side('below'), below.fact])],
      above: whole(above),
      below: whole(below),
      shares: shares.map(({ label, lit, ...each }) => ({
        name: words.runs(label),
        isLit: lit,
        above: part(each.above),
        below: part(each.below),
      })),
    };
  },
  kinds: ({ shares }) => shares.flatMap(({ above, below }) => [above.kind, below.kind]),
  table: ({ facts }, words) => ({
    head: factHead(words),
    rows: facts.map((id) => ({ key: id, cells: factCells(words, factWords(words, id)) })),
  }),
  layout: layoutRibbons,
};
