import type { ContentWords, FigureType } from '../figure-type.ts';
import { factCells, factHead, factWords, type FactWords } from '../frame/fact-words.ts';
import { layoutSquares, type SquaresData } from './layout.ts';
import type { Squares } from './schema.ts';

interface Drawn extends SquaresData {
  readonly facts: readonly {
    readonly words: FactWords;
    readonly question: string;
    readonly squares: string;
  }[];
}

/** Amounts as blocks of squares: one square is a number that the reader knows. */
export const type: FigureType<Squares, Drawn> = {
  read: ({ unit, rows }, words) => {
    const square = words.fact(unit.fact).value;
    const read = rows.map(({ fact: id, question, note }) => {
      const own = factWords(words, id);
      const { bound } = words.fact(id);
      const count = own.amount / square;
      const squares = countWords(count, own.isOpen, words);
      return {
        own,
        row: {
          ...own,
          count,
          bound: own.isOpen && bound ? words.t(`bounds.${bound}`) : '',
          // A number without its bound is not the ledger's: it stands as words.
          number: own.isOpen ? { text: words.number(id, 'bare').text } : own.number,
          question: words.runs(question),
          soft: [{ text: squares }, ...(note ? [{ text: ', ' }, ...words.runs(note)] : [])],
        },
        question: words.plain(question),
        squares: note ? `${squares}, ${words.plain(note)}` : squares,
      };
    });
    return {
      rows: read.map(({ row }) => row),
      facts: read.map(({ own, question, squares }) => ({ words: own, question, squares })),
    };
  },
  kinds: ({ rows }) => rows.map(({ kind }) => kind),
  table: ({ facts }, words) => ({
    head: [...factHead(words), words.t('types.squares.question'), words.t('types.squares.squares')],
    rows: facts.map(({ words: own, question, squares }) => ({
      key: own.id,
      cells: [...factCells(words, own), { text: question }, { text: squares }],
    })),
  }),
  layout: layoutSquares,
};

// "287 squares", "more than 89 squares", "1.5 squares", "1/19 of a square".
function countWords(count: number, isOpen: boolean, { t }: ContentWords): string {
  if (count < 0.5) return t('types.squares.part', { count: Math.round(1 / count) });
  // Of a few, the last may be drawn in part: it is counted so.
  const digit = count < 10 ? 10 : 1;
  const rounded = (isOpen ? Math.floor(count * digit) : Math.round(count * digit)) / digit;
  const squares = t('types.squares.count', { count: rounded });
  return isOpen ? `${t('bounds.at-least')} ${squares}` : squares;
}
