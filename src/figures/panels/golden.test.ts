import { describe, expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { drawnRows } from '../drawn-rows.ts';
import { figureData } from '../figures.ts';
import { sceneSizes } from '../frame/scene.ts';

const sizes = Object.values(sceneSizes);
const [reported, estimated] = ['reported', 'estimated'];

// By hand, from the frozen facts. A dashed rest stands before the bar that lacks it.
const chips = {
  pt: [
    ['h800-tflops', reported, 'bar', 'H800 989 TFLOPS'],
    ['h100-tflops', reported, 'bar', 'H100 989 TFLOPS'],
    ['h20-tflops', reported, 'ghost bar', 'H20 148 TFLOPS'],
    ['h800-bandwidth', reported, 'bar', 'H800 3,36 TB/s'],
    ['h100-bandwidth', reported, 'bar', 'H100 3,35 TB/s'],
    ['h20-bandwidth', reported, 'bar', 'H20 4 TB/s'],
    ['h800-nvlink', reported, 'ghost bar', 'H800 400 GB/s'],
    ['h100-nvlink', reported, 'bar', 'H100 900 GB/s'],
    ['h20-nvlink', reported, 'bar', 'H20 900 GB/s'],
  ],
  en: [
    ['h800-tflops', reported, 'bar', 'H800 989 TFLOPS'],
    ['h100-tflops', reported, 'bar', 'H100 989 TFLOPS'],
    ['h20-tflops', reported, 'ghost bar', 'H20 148 TFLOPS'],
    ['h800-bandwidth', reported, 'bar', 'H800 3.36 TB/s'],
    ['h100-bandwidth', reported, 'bar', 'H100 3.35 TB/s'],
    ['h20-bandwidth', reported, 'bar', 'H20 4 TB/s'],
    ['h800-nvlink', reported, 'ghost bar', 'H800 400 GB/s'],
    ['h100-nvlink', reported, 'bar', 'H100 900 GB/s'],
    ['h20-nvlink', reported, 'bar', 'H20 900 GB/s'],
  ],
};

const training = {
  pt: [
    ['v3-run-hours', reported, 'bar', 'DeepSeek-V3 em H800 2,788 milhões'],
    ['llama-hours', reported, 'bar', 'Llama 3.1 405B em H100 30,84 milhões'],
    ['gflop-v2', reported, 'bar', 'DeepSeek-V2 155'],
    ['gflop-v3', reported, 'bar', 'DeepSeek-V3 250'],
    ['gflop-qwen', reported, 'bar', 'Qwen 72B 394'],
    ['gflop-llama', reported, 'bar', 'Llama 3.1 405B 2.448'],
  ],
  en: [
    ['v3-run-hours', reported, 'bar', 'DeepSeek-V3 on H800s 2.788 million'],
    ['llama-hours', reported, 'bar', 'Llama 3.1 405B on H100s 30.84 million'],
    ['gflop-v2', reported, 'bar', 'DeepSeek-V2 155'],
    ['gflop-v3', reported, 'bar', 'DeepSeek-V3 250'],
    ['gflop-qwen', reported, 'bar', 'Qwen 72B 394'],
    ['gflop-llama', reported, 'bar', 'Llama 3.1 405B 2,448'],
  ],
};

const estimates = {
  pt: [
    ['gpt4-cost-cloud', estimated, 'bar', 'GPT-4 provável US$ 81,4 milhões'],
    ['llama-cost-cloud', estimated, 'bar', 'Llama 3.1 405B alta US$ 176 milhões'],
    ['gemini-cost-cloud', estimated, 'bar', 'Gemini 1.0 Ultra especulativa US$ 206,1 milhões'],
    ['grok3-cost-cloud', estimated, 'bar', 'Grok 3 provável US$ 849,7 milhões'],
    ['sonnet-cost-amortised', estimated, 'bar', 'Claude 3.5 Sonnet especulativa US$ 25,9 milhões'],
    ['gemini-cost-amortised', estimated, 'bar', 'Gemini 1.0 Ultra especulativa US$ 30,7 milhões'],
    ['gpt4-cost-amortised', estimated, 'bar', 'GPT-4 provável US$ 37,3 milhões'],
    ['llama-cost-amortised', estimated, 'bar', 'Llama 3.1 405B alta US$ 52,9 milhões'],
    ['grok3-cost-amortised', estimated, 'bar', 'Grok 3 provável US$ 217,8 milhões'],
    ['gpt45-cost-amortised', estimated, 'bar', 'GPT-4.5 provável US$ 340 milhões'],
  ],
  en: [
    ['gpt4-cost-cloud', estimated, 'bar', 'GPT-4 likely $81.4 million'],
    ['llama-cost-cloud', estimated, 'bar', 'Llama 3.1 405B high $176 million'],
    ['gemini-cost-cloud', estimated, 'bar', 'Gemini 1.0 Ultra speculative $206.1 million'],
    ['grok3-cost-cloud', estimated, 'bar', 'Grok 3 likely $849.7 million'],
    ['sonnet-cost-amortised', estimated, 'bar', 'Claude 3.5 Sonnet speculative $25.9 million'],
    ['gemini-cost-amortised', estimated, 'bar', 'Gemini 1.0 Ultra speculative $30.7 million'],
    ['gpt4-cost-amortised', estimated, 'bar', 'GPT-4 likely $37.3 million'],
    ['llama-cost-amortised', estimated, 'bar', 'Llama 3.1 405B high $52.9 million'],
    ['grok3-cost-amortised', estimated, 'bar', 'Grok 3 likely $217.8 million'],
    ['gpt45-cost-amortised', estimated, 'bar', 'GPT-4.5 likely $340 million'],
  ],
};

describe.each(['pt', 'en'] as const)(
  'panels in %s: each bar stands beside its own words',
  (language) => {
    it.each(sizes)('what each chip does, at $name', (size) => {
      expect(drawnRows(['deepseek-cost', 'gpu-fleet', 1], language, size)).toEqual(chips[language]);
    });

    it.each(sizes)('the work of training, at $name', (size) => {
      expect(drawnRows(['deepseek-cost', 'training-compute'], language, size)).toEqual(
        training[language],
      );
    });

    it.each(sizes)('what outsiders suppose of other models, none of DeepSeek, at $name', (size) => {
      expect(drawnRows(['deepseek-cost', 'cost-estimates'], language, size)).toEqual(
        estimates[language],
      );
    });
  },
);

it('what is reported and what is estimated never stand in one figure, nor two methods in one panel', () => {
  const { ledger } = openExplainer('deepseek-cost');
  expect(figureData(ledger, 'training-compute', 'pt').kinds).toEqual(['reported']);
  expect(figureData(ledger, 'cost-estimates', 'pt').kinds).toEqual(['estimated']);
  const panels = (ledger.figures.get('cost-estimates')?.parts ?? []).flatMap(({ content }) =>
    (content as { panels: readonly { rows: readonly { fact: string }[] }[] }).panels.map(
      ({ rows }) => rows.map(({ fact }) => fact.replace(/^.*-cost-/, '')),
    ),
  );
  expect(panels.map((methods) => [...new Set(methods)])).toEqual([['cloud'], ['amortised']]);
});

it('the table says whose each number is and how sure its author is', () => {
  const { rows } = figureData(openExplainer('deepseek-cost').ledger, 'cost-estimates', 'en').table;
  const [heading, amount, kind] = rows[3]?.cells ?? [];
  const words = [heading, amount, kind].map((cell) => cell?.text.replaceAll('\u00a0', ' '));
  expect(words).toEqual(['Grok 3, at cloud prices (likely)', '$849.7 million', 'estimated']);
});
