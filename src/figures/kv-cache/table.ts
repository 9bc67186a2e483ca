import { writeAmount, type Forms, type NumberWords } from '../../content/numbers/write-number.ts';
import type { Cell, FigureTable } from '../frame/figure-data.ts';
import { cacheGigabytes, contexts, type CacheState } from './state.ts';

/** A row of the chart: the cells that stay (name, sum, bytes per token) and the bytes per token as a number. */
export interface CacheDatum {
  /** The id of the fact that says its bytes per token. */
  readonly key: string;
  readonly fixed: readonly Cell[];
  readonly bytes: number;
}

/** The words of the table and of the picture: the first headings, "conversation", and those for numbers. */
export interface CacheWords {
  readonly head: readonly string[];
  readonly conversation: Forms;
  readonly numbers: NumberWords;
}

/** Takes a row and a state and gives the cell that says how many GB its cache takes. */
export function gigabyteCell({ bytes }: CacheDatum, state: CacheState, words: NumberWords): Cell {
  const value = cacheGigabytes(bytes, state);
  const text = writeAmount(value, 'gigabyte', words, { digits: 3, spelled: false });
  return { text, number: { value, unit: 'gigabyte' } };
}

/** Takes a row, a state and the memory of a GPU (GB) and gives the cell that says how many GPUs its cache fills. */
export function gpuCell(
  { bytes }: CacheDatum,
  state: CacheState,
  memory: number,
  words: NumberWords,
): Cell {
  const value = cacheGigabytes(bytes, state) / memory;
  return {
    text: writeAmount(value, 'gpu', words, { digits: 3, spelled: false }),
    number: { value, unit: 'gpu' },
  };
}

/** Takes a number of conversations and words and gives both: "16 conversations". */
export function conversationsText(count: number, { conversation, numbers }: CacheWords): string {
  const one = new Intl.PluralRules(numbers.locale).select(count) === 'one';
  return `${count}\u00a0${one ? conversation.one : conversation.other}`;
}

/**
 * Takes the rows, a state, the memory of a GPU (GB) and words and gives the table: GB at every context for that many
 * conversations, and the GPUs that the present context fills.
 */
export function kvCacheTable(
  rows: readonly CacheDatum[],
  state: CacheState,
  memory: number,
  words: CacheWords,
): FigureTable {
  // A narrow column may break it.
  const times = ` × ${conversationsText(state.conversations, words).replace('\u00a0', ' ')}`;
  const { numbers } = words;
  const gpus = writeAmount(2, 'gpu', numbers).replace(/^2\s/, '');
  const each = writeAmount(memory, 'gigabyte', numbers);
  return {
    head: [
      ...words.head,
      ...contexts.map((context) => `${context}K${times}`),
      `${gpus} (${each}), ${state.context}K${times}`,
    ],
    rows: rows.map((row) => ({
      key: row.key,
      cells: [
        ...row.fixed,
        ...contexts.map((context) => gigabyteCell(row, { ...state, context }, numbers)),
        gpuCell(row, state, memory, numbers),
      ],
    })),
  };
}
