import { describe, expect, it } from 'vitest';
import { runsWidth, type TextRun } from '../frame/runs.ts';
import { sizes } from '../frame/sizes.ts';
import {
  trainingComputePanels,
  trainingComputeViews,
} from '../../content/catalogue/training-compute.ts';
import { barHeight, layoutPanels, type PanelDatum } from './layout.ts';

const run = (text: string, style: TextRun['style']): TextRun[] => [{ text, style }];
const panel = (...values: readonly number[]): PanelDatum => ({
  above: [
    run('Hardware amortizado e energia', 'value'),
    run('A parte da vida das máquinas que o treino gasta, mais a energia. '.repeat(2), 'note'),
  ],
  bars: values.map((value) => ({
    value,
    words: [
      [
        { text: `US$\u00a0${value}\u00a0milhões`, style: 'label', fact: 'cost' },
        { text: ' Claude\u00a03.5\u00a0Sonnet', style: 'plain' },
      ],
      run('confiança: especulativa', 'note'),
    ],
  })),
  below: [run('O V3 fica fora: seu valor ali é a conta da própria DeepSeek.', 'note')],
});
const values = [
  [81.4, 176, 206.1, 849.7],
  [25.9, 30.7, 37.3, 52.9, 217.8, 340],
] as const;

describe.each(Object.values(sizes))('two panels at $name', (size) => {
  const { panels, height } = layoutPanels([panel(...values[0]), panel(...values[1])], size);

  it('gives each panel a scale of its own, from zero, that its largest bar fills', () => {
    for (const [index, { bars }] of panels.entries()) {
      const amounts = values[index] ?? [];
      for (const [bar, amount] of amounts.entries()) {
        expect(bars[bar]?.width).toBeCloseTo((amount / Math.max(...amounts)) * 100, 12);
      }
    }
  });

  it('lets the panels share no place, and keeps them inside the plot', () => {
    const [first, second] = panels;
    const end = (first?.bars.at(-1)?.y ?? NaN) + (first?.y ?? NaN) + barHeight;
    const beside = (second?.x ?? NaN) > (first?.width ?? NaN);
    expect(beside || (second?.y ?? NaN) > end).toBe(true);
    for (const { x, y, width, bars, lines } of panels) {
      expect(x + width).toBeLessThanOrEqual(100);
      for (const bar of bars) expect(y + bar.y + barHeight).toBeLessThanOrEqual(height);
      for (const line of lines) expect(y + line.y).toBeLessThanOrEqual(height);
    }
  });

  it('keeps every line inside its panel, off the bars and off the other lines', () => {
    for (const { width, bars, lines } of panels) {
      for (const [index, { y, runs }] of lines.entries()) {
        expect(runsWidth(runs)).toBeLessThanOrEqual((width / 100) * size.width);
        if (index > 0) expect(y - (lines[index - 1]?.y ?? NaN)).toBeGreaterThanOrEqual(19);
        for (const bar of bars) expect(y < bar.y || y - 14 >= bar.y + barHeight).toBe(true);
      }
      expect(lines[0]?.y).toBeGreaterThanOrEqual(15);
    }
  });

  it('stands side by side on wide screens and one below the other on phones', () => {
    const [first, second] = panels;
    if (size.name === 'wide') expect(second?.y).toBe(first?.y);
    else expect(second?.x).toBe(first?.x);
  });
});

describe('the panels', () => {
  it('are drawn in one view each', () => {
    expect(Object.values(trainingComputeViews).flat().sort()).toEqual(
      Object.keys(trainingComputePanels).sort(),
    );
  });

  it('never mix two methods or what was reported with what was estimated', () => {
    for (const id of trainingComputePanels.cloud) expect(id).toMatch(/-cost-cloud$/);
    for (const id of trainingComputePanels.amortised) expect(id).toMatch(/-cost-amortised$/);
    for (const id of trainingComputePanels.hours) expect(id).toMatch(/-hours$/);
    for (const id of trainingComputePanels.flop) expect(id).toMatch(/^gflop-/);
  });

  it('hold no DeepSeek model to the outside estimates', () => {
    for (const view of trainingComputeViews.estimates) {
      for (const id of trainingComputePanels[view]) expect(id).not.toMatch(/v3|r1/);
    }
  });
});
