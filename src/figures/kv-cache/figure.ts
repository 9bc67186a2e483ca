import { formatFact } from '../../content/numbers/numbers.ts';
import type { DescribeFigure } from '../frame/figure-data.ts';
import { kvCacheData } from './data.ts';
import { kvCacheFacts } from '../../content/catalogue/kv-cache.ts';
import { defaultState } from './state.ts';
import { kvCacheTable } from './table.ts';

/** What the figure says besides its picture, for one conversation as long as it gets. */
export const kvCacheFigure: DescribeFigure = (ledger, language) => {
  const { rows, words, tableWords, memory } = kvCacheData(ledger, language);
  const number = (id: string, form: 'number' | 'full') =>
    formatFact(ledger.fact(id), language, form);
  const groups = number('qwen-kv-heads', 'number');
  return {
    id: 'kv-cache',
    recomputes: true,
    title: words.plain('title'),
    summary: words.plain('summary', {
      v3: number('v3-layers', 'number'),
      qwen: number('qwen-layers', 'number'),
      llama: number('llama-layers', 'full'),
    }),
    description: words.plain('description', { groups }),
    kinds: ['calculated'],
    facts: kvCacheFacts.map(ledger.fact),
    table: kvCacheTable(rows, defaultState, memory, tableWords),
  };
};
