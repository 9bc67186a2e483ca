import type { Language } from '../../language/languages.ts';
import { formatFact, numberWords } from '../../content/numbers/numbers.ts';
import { translator } from '../../language/translate.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';
import { chartWords } from '../frame/words.ts';
import { kvCacheFacts, kvCacheRows, realRows } from '../../content/catalogue/kv-cache.ts';
import { sumOf } from './formula.ts';
import type { CacheDatum, CacheWords } from './table.ts';

/** Takes the ledger and a language and gives the chart's rows and all its words. */
export function kvCacheData(ledger: Ledger, language: Language) {
  const t = translator(language);
  const words = chartWords('kvCache', kvCacheFacts.map(ledger.fact), language);
  const groups = formatFact(ledger.fact('qwen-kv-heads'), language, 'number');
  const rows = kvCacheRows.map((id, index) => {
    const fact = ledger.fact(id);
    const name = words.plain(`rows.${id}`, { groups });
    const heading = index < realRows ? name : words.plain('hypothesis', { name });
    const sum = sumOf(fact, ledger, language);
    const bytes = { text: formatFact(fact, language), fact: id };
    const datum: CacheDatum = {
      key: id,
      fixed: [{ text: heading }, { text: sum }, bytes],
      bytes: fact.value,
    };
    return { ...datum, name, sum, perToken: bytes };
  });
  const tableWords: CacheWords = {
    head: (['what', 'formula', 'bytes'] as const).map((column) => words.plain(`table.${column}`)),
    conversation: {
      one: t('kvCache.conversation', { count: 1 }),
      other: t('kvCache.conversation', { count: 2 }),
    },
    numbers: numberWords(language, ['token', 'gigabyte', 'gpu']),
  };
  return { rows, words, tableWords, memory: ledger.fact('h800-memory').value };
}
