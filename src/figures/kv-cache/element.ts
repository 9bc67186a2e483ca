import { writeAmount } from '../../content/numbers/write-number.ts';
import type { FigureTable } from '../frame/figure-data.ts';
import { readFigureValues, type FigureValues } from '../frame/figure-values.ts';
import { percent } from '../frame/percent.ts';
import { findRange, readRange, sayRange } from '../frame/range-value.ts';
import { readTable, writeTable } from '../frame/table-cells.ts';
import { writeText } from '../frame/write-text.ts';
import { realRows } from '../../content/catalogue/kv-cache.ts';
import { layoutKvCache } from './layout.ts';
import { cacheGigabytes, tokensOf, type CacheState } from './state.ts';
import {
  conversationsText,
  gigabyteCell,
  gpuCell,
  kvCacheTable,
  type CacheDatum,
  type CacheWords,
} from './table.ts';

const fixedColumns = 3;

/** Takes the figure and redraws its grid, bars, words and table whenever a control is moved. */
export function connect(figure: HTMLElement): void {
  const values = readFigureValues(figure);
  const draw = () => {
    redraw(figure, values);
  };
  for (const name of ['context', 'conversations']) {
    findRange(figure, name).addEventListener('input', draw);
  }
  // The reader may have moved them before the script came.
  draw();
}

/** Takes the figure and gives its table for the context and the conversations that the reader has set. */
export function currentTable(figure: HTMLElement): FigureTable {
  return tableOf(figure, readFigureValues(figure));
}

function redraw(figure: HTMLElement, values: FigureValues): void {
  const { words } = values;
  const state = stateOf(figure);
  const memory = memoryOf(values);
  const data = rowsOf(figure, values);
  const { rows, cell } = layoutKvCache(
    data.map(({ bytes }) => cacheGigabytes(bytes, state)),
    memory,
    realRows,
  );
  for (const plot of figure.querySelectorAll('.plot')) {
    plot.querySelector('.kv-grid')?.setAttribute('width', percent(cell.width));
    plot.querySelector('.kv-grid')?.setAttribute('height', String(cell.height));
    for (const [index, datum] of data.entries()) {
      const row = plot.querySelector(`[data-mark="${datum.key}"]`);
      if (!row) continue;
      row.querySelector('.bar')?.setAttribute('width', percent(rows[index]?.width ?? 0));
      writeText(row.querySelector('.value'), gigabyteCell(datum, state, words).text);
      writeText(row.querySelector('.kv-gpus'), gpuCell(datum, state, memory, words).text);
    }
  }
  writeTable(figure, tableOf(figure, values));
  const tokens = writeAmount(tokensOf(state.context), 'token', words, { spelled: false });
  sayRange(findRange(figure, 'context'), tokens);
  sayRange(
    findRange(figure, 'conversations'),
    conversationsText(state.conversations, wordsOf(figure, values)),
  );
}

function tableOf(figure: HTMLElement, values: FigureValues): FigureTable {
  const words = wordsOf(figure, values);
  return kvCacheTable(rowsOf(figure, values), stateOf(figure), memoryOf(values), words);
}

function stateOf(figure: HTMLElement): CacheState {
  return {
    context: readRange(findRange(figure, 'context')),
    conversations: readRange(findRange(figure, 'conversations')),
  };
}

// What does not depend on the state stands in the table: names, sums, bytes per token.
function rowsOf(figure: HTMLElement, { facts }: FigureValues): readonly CacheDatum[] {
  return readTable(figure).rows.map(({ key, cells }) => ({
    key,
    fixed: cells.slice(0, fixedColumns),
    bytes: facts[key] ?? NaN,
  }));
}

function wordsOf(figure: HTMLElement, { words, texts }: FigureValues): CacheWords {
  const { one = '', other = '' } = texts;
  return {
    head: readTable(figure).head.slice(0, fixedColumns),
    conversation: { one, other },
    numbers: words,
  };
}

function memoryOf({ facts }: FigureValues): number {
  return facts['h800-memory'] ?? NaN;
}
