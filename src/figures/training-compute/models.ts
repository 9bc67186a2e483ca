import type { drawnFacts } from '../../content/catalogue/training-compute.ts';

/** How sure Epoch AI is of an estimate, in the words of its file. */
export type Confidence = 'confident' | 'likely' | 'speculative';

/** The model that a fact speaks of; for an estimate of Epoch AI, how sure it is. Names are the same in every language. */
export const models: Readonly<
  Record<(typeof drawnFacts)[number], { readonly name: string; readonly confidence?: Confidence }>
> = {
  'v3-run-hours': { name: 'DeepSeek-V3 (H800)' },
  'llama-hours': { name: 'Llama 3.1 405B (H100)' },
  'gflop-v2': { name: 'DeepSeek-V2' },
  'gflop-v3': { name: 'DeepSeek-V3' },
  'gflop-qwen': { name: 'Qwen 72B' },
  'gflop-llama': { name: 'Llama 3.1 405B' },
  'gpt4-cost-cloud': { name: 'GPT-4', confidence: 'likely' },
  'llama-cost-cloud': { name: 'Llama 3.1 405B', confidence: 'confident' },
  'gemini-cost-cloud': { name: 'Gemini 1.0 Ultra', confidence: 'speculative' },
  'grok3-cost-cloud': { name: 'Grok 3', confidence: 'likely' },
  'sonnet-cost-amortised': { name: 'Claude 3.5 Sonnet', confidence: 'speculative' },
  'gemini-cost-amortised': { name: 'Gemini 1.0 Ultra', confidence: 'speculative' },
  'gpt4-cost-amortised': { name: 'GPT-4', confidence: 'likely' },
  'llama-cost-amortised': { name: 'Llama 3.1 405B', confidence: 'confident' },
  'grok3-cost-amortised': { name: 'Grok 3', confidence: 'likely' },
  'gpt45-cost-amortised': { name: 'GPT-4.5', confidence: 'likely' },
};
