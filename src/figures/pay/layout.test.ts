import { describe, expect, it } from 'vitest';
import { completeLanguages } from '../../language/languages.ts';
import { contentRoot } from '../../content/content-root.ts';
import { readLedger } from '../../content/ledger/ledger.ts';
import { runsWidth } from '../frame/runs.ts';
import { sizes } from '../frame/sizes.ts';
import { payData, payText } from './data.ts';
import { barHeight, layoutPay } from './layout.ts';

const { ledger } = readLedger(contentRoot, 'deepseek-cost');

describe.each(completeLanguages)('the two pays in %s', (language) => {
  const data = payData(ledger, language);

  describe.each(Object.values(sizes))('at $name', (size) => {
    const { rows, height } = layoutPay(data.map(payText), size);

    it('draws bars in proportion to the amounts, from zero', () => {
      const [first] = rows;
      for (const [index, { bar }] of rows.entries()) {
        const share = (data[index]?.amount ?? NaN) / (data[0]?.amount ?? NaN);
        expect(bar.width / (first?.bar.width ?? NaN)).toBeCloseTo(share, 12);
      }
    });

    it('leaves the bar of a least amount open, with room to go on, and no other', () => {
      const open = data.filter(({ id }) => ledger.fact(id).bound === 'at-least');
      expect(rows.filter((row) => row.open).map(({ id }) => id)).toEqual(open.map(({ id }) => id));
      expect(open).toHaveLength(1);
      for (const { bar } of rows) expect(bar.width).toBeLessThan(90);
    });

    it('lets nothing overlap and keeps all inside its box', () => {
      let bottom = 0;
      for (const { lines, bar } of rows) {
        for (const { y, runs } of lines) {
          expect(y - bottom).toBeGreaterThanOrEqual(17);
          expect(runsWidth(runs)).toBeLessThanOrEqual(size.width);
          bottom = y;
        }
        expect(bar.y).toBeGreaterThan(bottom);
        bottom = bar.y + barHeight;
      }
      expect(height).toBeGreaterThanOrEqual(bottom + 3);
    });
  });

  it('multiplies the months out to the advertised year', () => {
    const value = (id: string) => ledger.fact(id).value;
    const months = value('pay-advert-months');
    expect(months * value('pay-advert-month-cny')).toBe(value('pay-advert-max-cny'));
    expect(months * value('pay-advert-second-month-cny')).toBe(value('pay-advert-second-cny'));
  });
});
