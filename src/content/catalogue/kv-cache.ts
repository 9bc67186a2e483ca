/** The rows of the chart, in order: bytes of cache per token, of three models as they are and of V3 as it might be. */
export const kvCacheRows = [
  'kv-v3-mla',
  'kv-qwen-gqa',
  'kv-llama-gqa',
  'kv-v3-mqa',
  'kv-v3-gqa',
  'kv-v3-mha',
] as const;

/** How many of them are models as they are; the rest is hypothetical. */
export const realRows = 3;

/** The facts that the chart shows. */
export const kvCacheFacts = [
  ...kvCacheRows,
  'h800-memory',
  'v3-layers',
  'qwen-layers',
  'llama-layers',
  'qwen-kv-heads',
  'kv-llama-to-v3',
  'kv-mha-to-mla',
  'kv-v2-saving',
  'kv-v2-bits',
  'kv-v2-saving-bf16',
] as const;
