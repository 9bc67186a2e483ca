import { shownFigures } from '../src/content/explainer/outline.ts';
import { embedAddress } from '../src/content/addresses/addresses.ts';
import { explainerPage } from './chosen-pages.ts';
import { expect, explainerPages, test } from './site.ts';

test('a figure in another site is at most 900 px high where it is 700 px wide', async ({
  page,
}) => {
  await page.setViewportSize({ width: 700, height: 100 });
  const tooHigh: string[] = [];
  for (const { explainer, language, outline } of explainerPages) {
    for (const id of shownFigures(outline)) {
      const address = embedAddress(explainer, id, language);
      await page.goto(address);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height > 900) tooHigh.push(`${address}: ${height} px`);
    }
  }
  expect(tooHigh).toEqual([]);
});

// Those of the text; the field of the first screen is part of that screen.
for (const language of ['pt', 'en'] as const) {
  test(`the longest text's figures are together at most 5,200 px high on a desk and 8,000 px on a phone (${language})`, async ({
    page,
  }) => {
    const { address, frontmatter } = explainerPage('deepseek-cost', language);
    await page.goto(address);
    for (const [width, most] of [
      [1440, 5200],
      [360, 8000],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      const heights = await page
        .locator('figure[data-chart]')
        .evaluateAll((figures) =>
          figures.map(({ id, clientHeight }) => [id, clientHeight] as const),
        );
      const own = heights.filter(([id]) => id !== frontmatter.hero);
      expect(own.length).toBeGreaterThan(5);
      const together = own.reduce((sum, [, height]) => sum + height, 0);
      expect(together, `${width} px wide: ${own.join(' ')}`).toBeLessThanOrEqual(most);
    }
  });
}
