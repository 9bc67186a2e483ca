import { expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { kvCacheData } from './data.ts';
import { cacheGigabytes, contexts } from './state.ts';
import { conversationsText, kvCacheTable } from './table.ts';

const { ledger } = openExplainer('deepseek-cost');
const { rows, tableWords, memory } = kvCacheData(ledger, 'en');
const plain = (text = '') => text.replaceAll('\u00a0', ' ');

// facts.md, 3.2, re-derived by hand there: bytes per token, the sum, and GB at 131,072 tokens.
it.each([
  ['kv-v3-mla', 70_272, '(512 + 64) × 61 × 2', '9.21 GB'],
  ['kv-qwen-gqa', 327_680, '2 × 8 × 128 × 80 × 2', '42.9 GB'],
  ['kv-llama-gqa', 516_096, '2 × 8 × 128 × 126 × 2', '67.6 GB'],
  ['kv-v3-mqa', 31_232, '2 × 128 × 61 × 2', '4.09 GB'],
  ['kv-v3-gqa', 249_856, '2 × 8 × 128 × 61 × 2', '32.7 GB'],
  ['kv-v3-mha', 3_997_696, '2 × 128 × 128 × 61 × 2', '524 GB'],
] as const)('%s: %d bytes per token = %s, %s at 128K', (id, bytes, sum, gigabytes) => {
  const { rows: told } = kvCacheTable(rows, { context: 128, conversations: 1 }, memory, tableWords);
  const row = told.find(({ key }) => key === id)?.cells;
  expect(ledger.fact(id).value).toBe(bytes);
  expect(row?.[1]?.text).toBe(sum);
  expect(plain(row?.[8]?.text)).toBe(gigabytes);
});

it('multiplies by 1,024 tokens a K and by the conversations', () => {
  expect(cacheGigabytes(1000, { context: 4, conversations: 1 })).toBe(0.004096);
  expect(cacheGigabytes(1000, { context: 4, conversations: 64 })).toBe(0.262144);
});

it('relates the three models as the inputs do, not as a rounded table does', () => {
  expect(ledger.fact('kv-llama-to-v3').value).toBeCloseTo(516_096 / 70_272, 12);
  expect(ledger.fact('kv-mha-to-mla').value).toBeCloseTo(56.889, 3);
});

it('has every context for the conversations at once, and the GPUs of the present context', () => {
  const { head, rows: told } = kvCacheTable(
    rows,
    { context: 32, conversations: 16 },
    memory,
    tableWords,
  );
  expect(head.slice(3).map(plain)).toEqual([
    ...contexts.map((context) => `${context}K × 16 conversations`),
    'GPUs (80 GB), 32K × 16 conversations',
  ]);
  const [, , , , , , at32, , , gpus] = told.find(({ key }) => key === 'kv-llama-gqa')?.cells ?? [];
  expect(at32?.number?.value).toBeCloseTo(270.583, 3);
  expect(gpus?.number?.value).toBeCloseTo(270.583 / 80, 3);
  expect(plain(gpus?.text)).toBe('3.38 GPUs');
});

it('counts in words', () => {
  expect(plain(conversationsText(1, tableWords))).toBe('1 conversation');
  expect(plain(conversationsText(64, tableWords))).toBe('64 conversations');
});
