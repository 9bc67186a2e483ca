import { charts } from '../src/content/catalogue/catalogue.ts';
import { chartsOf } from '../src/content/explainer/outline.ts';
import { explainerPages, expect, test } from './site.ts';

for (const { address, words, outline } of explainerPages) {
  const { tour, place, next } = words.figureScript;
  const said = (number: number, count: number) =>
    place.replace('{{number}}', String(number)).replace('{{count}}', String(count));

  test(`${address}: arrow keys walk through the marks of each figure and each is read out`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const { id } of chartsOf(outline).map((tag) => charts[tag])) {
      const figure = page.locator(`figure#${id}`);
      await figure.scrollIntoViewIfNeeded();
      const plots = figure.getByRole('group', { name: tour });
      const status = plots.getByRole('status');
      await plots.focus();
      await plots.press('ArrowRight');
      const first = (await status.textContent()) ?? '';
      const count = Number(/^1\D+(\d+):/.exec(first)?.[1]);
      expect(count).toBeGreaterThan(1);
      await plots.press('End');
      await expect(status).toContainText(said(count, count));
      await plots.press('ArrowDown');
      await expect(status).toHaveText(first);
      await plots.press('ArrowLeft');
      await expect(status).toContainText(said(count, count));
      await plots.press('Home');
      const row = figure.getByRole('row', { includeHidden: true }).nth(1);
      const heading = await row.getByRole('rowheader', { includeHidden: true }).textContent();
      if (first.includes(heading?.trim() ?? '\n')) {
        const cell = await row.getByRole('cell', { includeHidden: true }).first().textContent();
        await expect(status).toContainText(
          (cell ?? '').replace(/\s+/g, ' ').trim().replace(/\.$/, ''),
        );
      }
      await plots.press('Escape');
      await expect(status).toBeHidden();
    }
  });

  test.describe('by touch', () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test(`${address}: a tap on a mark reads it out, and buttons lead on`, async ({ page }) => {
      await page.goto(address);
      const figure = page.locator('figure#cost-scale');
      await figure.scrollIntoViewIfNeeded();
      const plots = figure.getByRole('group', { name: tour });
      await expect(plots).toBeVisible();
      await figure.locator('svg [data-row]').nth(3).locator('.value').tap();
      const status = plots.getByRole('status');
      await expect(status).toContainText(said(4, 5));
      await plots.getByRole('button', { name: next }).tap();
      await expect(status).toContainText(said(5, 5));
    });
  });
}
