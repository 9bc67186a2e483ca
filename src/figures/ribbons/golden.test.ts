import { describe, expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { drawnRows } from '../drawn-rows.ts';
import { figureData } from '../figures.ts';
import { sceneSizes } from '../frame/scene.ts';

const [estimated, calculated] = ['estimated', 'calculated'];

// By hand, from the frozen facts: the whole, its parts from left to right, then the same below.
const golden = {
  pt: [
    ['fleet-hopper', estimated, '', '50 mil GPUs Hopper'],
    ['fleet-h800', estimated, 'bar', 'H800 10 mil'],
    ['fleet-h100', estimated, 'bar', 'H100 10 mil'],
    ['fleet-h20', estimated, 'bar', 'H20 30 mil · 60%'],
    ['fleet-h800-compute', calculated, 'bar', 'H800 9,9'],
    ['fleet-h100-compute', calculated, 'bar', 'H100 9,9'],
    ['fleet-h20-compute', calculated, 'bar', 'H20 4,4 · 18%'],
    ['fleet-hopper-compute', calculated, '', '24,2 EFLOPS de cálculo'],
  ],
  en: [
    ['fleet-hopper', estimated, '', '50,000 GPUs'],
    ['fleet-h800', estimated, 'bar', 'H800 10,000'],
    ['fleet-h100', estimated, 'bar', 'H100 10,000'],
    ['fleet-h20', estimated, 'bar', 'H20 30,000 · 60%'],
    ['fleet-h800-compute', calculated, 'bar', 'H800 9.9'],
    ['fleet-h100-compute', calculated, 'bar', 'H100 9.9'],
    ['fleet-h20-compute', calculated, 'bar', 'H20 4.4 · 18%'],
    ['fleet-hopper-compute', calculated, '', '24.2 EFLOPS of computing'],
  ],
};

describe.each(['pt', 'en'] as const)('the fleet divided twice in %s', (language) => {
  it.each(Object.values(sceneSizes))('has each mark under its own words at $name', (size) => {
    expect(drawnRows(['deepseek-cost', 'gpu-fleet'], language, size)).toEqual(golden[language]);
  });
});

it('the table has every count and every peak, with its kind', () => {
  const { rows } = figureData(openExplainer('deepseek-cost').ledger, 'gpu-fleet', 'en').table;
  const cells = rows.map(({ key, cells: [, amount, kind] }) => [key, amount?.text, kind?.text]);
  expect(cells.map((row) => row.map((text) => text?.replaceAll('\u00a0', ' ')))).toEqual([
    ['fleet-h800', '10,000 GPUs', 'estimated'],
    ['fleet-h100', '10,000 GPUs', 'estimated'],
    ['fleet-h20', '30,000 GPUs', 'estimated'],
    ['h20-share-chips', '60%', 'calculated'],
    ['fleet-hopper', '50,000 GPUs', 'estimated'],
    ['fleet-h800-compute', '9.9 EFLOPS', 'calculated'],
    ['fleet-h100-compute', '9.9 EFLOPS', 'calculated'],
    ['fleet-h20-compute', '4.4 EFLOPS', 'calculated'],
    ['h20-share-compute', '18%', 'calculated'],
    ['fleet-hopper-compute', '24.2 EFLOPS', 'calculated'],
    ['h800-tflops', '989 TFLOPS', 'reported'],
    ['h100-tflops', '989 TFLOPS', 'reported'],
    ['h20-tflops', '148 TFLOPS', 'reported'],
    ['h800-bandwidth', '3.36 TB/s', 'reported'],
    ['h100-bandwidth', '3.35 TB/s', 'reported'],
    ['h20-bandwidth', '4 TB/s', 'reported'],
    ['h800-nvlink', '400 GB/s', 'reported'],
    ['h100-nvlink', '900 GB/s', 'reported'],
    ['h20-nvlink', '900 GB/s', 'reported'],
  ]);
});
