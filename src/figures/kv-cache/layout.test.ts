import { describe, expect, it } from 'vitest';
import { openExplainer } from '../../content/explainer/explainers.ts';
import { completeLanguages } from '../../language/languages.ts';
import { textStyles, textWidth } from '../frame/measure.ts';
import { sizes } from '../frame/sizes.ts';
import { kvCacheData } from './data.ts';
import { realRows } from '../../content/catalogue/kv-cache.ts';
import { headingAbove, layoutKvCache, rowParts } from './layout.ts';
import { cacheGigabytes, contexts, conversationCounts } from './state.ts';
import { gigabyteCell, gpuCell } from './table.ts';

const { ledger } = openExplainer('deepseek-cost');
const { rows: data, memory } = kvCacheData(ledger, 'en');
const states = contexts.flatMap((context) =>
  conversationCounts.map((conversations) => ({ context, conversations })),
);

describe.each(states)('the cache of $conversations × $context K', (state) => {
  const gigabytes = data.map(({ bytes }) => cacheGigabytes(bytes, state));
  const { rows, cell, gpus } = layoutKvCache(gigabytes, memory, realRows);

  it('has bars in proportion to the bytes, from zero, inside the width', () => {
    for (const [index, { width }] of rows.entries()) {
      expect(width / (rows[0]?.width ?? NaN)).toBeCloseTo(
        (data[index]?.bytes ?? NaN) / (data[0]?.bytes ?? NaN),
        10,
      );
      expect(width).toBeGreaterThan(0);
      expect(width).toBeLessThanOrEqual(100);
    }
  });

  it('has a grid of as many GPUs as the largest needs, no more', () => {
    const largest = Math.max(...gigabytes) / memory;
    expect(gpus).toBeGreaterThanOrEqual(largest);
    expect(gpus).toBeLessThan(largest + 1);
  });

  it('gives every GPU the area of its memory', () => {
    const area = (cell.width * cell.height) / rowParts.barHeight;
    expect(area).toBeCloseTo((100 * memory) / (gpus * memory), 10);
    expect(cell.width).toBeGreaterThan(1.2);
    expect(rowParts.barHeight % cell.height).toBe(0);
  });

  it.each(completeLanguages)('has lines that fit a narrow phone in %s', (language) => {
    const { rows, tableWords } = kvCacheData(ledger, language);
    for (const row of rows) {
      const size = gigabyteCell(row, state, tableWords.numbers).text;
      const filled = gpuCell(row, state, memory, tableWords.numbers).text;
      const first = textWidth(size, textStyles.value) + 8 + textWidth(row.name, textStyles.label);
      const second =
        textWidth(filled, textStyles.label) + textWidth(` · ${row.perToken.text}`, textStyles.note);
      for (const width of [first, second, textWidth(row.sum, textStyles.note)]) {
        expect(width).toBeLessThanOrEqual(sizes.narrow.width);
      }
    }
  });
});

it('lets no row or heading run into the bar above, and ends below the last bar', () => {
  const { rows, height } = layoutKvCache([1, 2, 3, 4, 5, 6], 80, 3);
  for (const [index, { y }] of rows.entries()) {
    const end = y + rowParts.bar + rowParts.barHeight;
    const next = rows[index + 1];
    const above = index + 1 === 3 ? headingAbove - textStyles.label.size : 0;
    expect(next ? next.y + above : height).toBeGreaterThan(end);
  }
});
