import { expect, explainerPages, test } from './site.ts';
import type { Locator } from '@playwright/test';

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
const cellsOf = (figure: Locator, row: number) =>
  figure
    .locator('tbody tr')
    .nth(row)
    .locator('th, td')
    .allTextContents()
    .then((texts) => texts.map(plain));

for (const { address, language, words } of explainerPages) {
  const pt = language === 'pt';

  test.describe(`${address}: the bill of the run`, () => {
    test('follows the rent: bars, words, kind and table; and comes back', async ({ page }) => {
      await page.goto(address);
      const figure = page.locator('figure#training-run');
      await figure.scrollIntoViewIfNeeded();
      await expect(figure).toHaveAttribute('data-ready');
      const sum = figure.locator('.plot [data-row="3"]');
      const slider = figure.getByRole('slider', { name: words.trainingRun.rent });
      const before = await figure.locator('.figure-plots > svg').evaluate((svg) => svg.outerHTML);
      await expect(sum.locator('.value')).toHaveAttribute('data-fact', 'v3-run-cost');
      await expect(sum).toHaveAttribute('data-kind', 'reported');

      for (let step = 0; step < 3; step += 1) await slider.press('ArrowRight');
      const price = pt ? 'US$ 2,75 por hora de GPU' : '$2.75 per GPU hour';
      await expect(figure.locator('output')).toHaveText(price);
      await expect(slider).toHaveAttribute(
        'aria-valuetext',
        new RegExp(`${words.kinds.calculated}$`),
      );
      await expect(sum).toHaveAttribute('data-kind', 'calculated');
      await expect(sum.locator('.value')).toHaveText(pt ? 'US$ 7,67 milhões' : '$7.67 million');
      await expect(sum.locator('.value')).not.toHaveAttribute('data-fact');
      await expect(sum.locator('.bar')).toHaveAttribute('width', '68.75%');
      await expect(figure.locator('.plot')).toContainText(price);
      expect(plain(await figure.locator('thead th').last().textContent())).toContain(price);
      expect((await cellsOf(figure, 3)).at(-1)).toBe(pt ? 'US$ 7,67 milhões' : '$7.67 million');

      for (let step = 0; step < 3; step += 1) await slider.press('ArrowLeft');
      await expect(figure.locator('thead th')).toHaveCount(6);
      expect(await figure.locator('.figure-plots > svg').evaluate((svg) => svg.outerHTML)).toBe(
        before,
      );
    });

    test('opens at the rent that the address names', async ({ page }) => {
      await page.goto(`${address}?rent=4`);
      const figure = page.locator('figure#training-run');
      await expect(figure).toHaveAttribute('data-ready');
      await expect(figure.locator('[data-row="3"] .bar')).toHaveAttribute('width', '100%');
    });
  });

  test.describe(`${address}: the cache`, () => {
    test('follows context and conversations, in picture and table', async ({ page }) => {
      await page.goto(`${address}?context=32&conversations=16`);
      const figure = page.locator('figure#kv-cache');
      await expect(figure).toHaveAttribute('data-ready');
      const llama = figure.locator('.plot [data-row="2"]');
      await expect(llama.locator('.value')).toHaveText('271 GB');
      await expect(llama.locator('.kv-gpus')).toHaveText(pt ? '3,38 GPUs' : '3.38 GPUs');
      const cells = await cellsOf(figure, 2);
      expect(cells[6]).toBe('271 GB');
      expect(cells.at(-1)).toBe(pt ? '3,38 GPUs' : '3.38 GPUs');

      const [context, conversations] = [words.kvCache.context, words.kvCache.conversations].map(
        (name) => figure.getByRole('slider', { name }),
      );
      await expect(context ?? figure).toHaveAttribute(
        'aria-valuetext',
        pt ? /^32\.768.tokens$/ : /^32,768.tokens$/,
      );
      await conversations?.press('Home');
      await expect(figure.locator('output').last()).toHaveText(
        pt ? '1 conversa' : '1 conversation',
      );
      await expect(llama.locator('.value')).toHaveText(pt ? '16,9 GB' : '16.9 GB');
      await expect(page).toHaveURL(`${address}?context=32`);
    });

    test('falls back where the address asks for what no slider has', async ({ page }) => {
      await page.goto(`${address}?context=31&conversations=-1&rent=1e9`);
      const figure = page.locator('figure#kv-cache');
      await expect(figure).toHaveAttribute('data-ready');
      await expect(figure.locator('[data-row="0"] .value')).toHaveText(pt ? '9,21 GB' : '9.21 GB');
      await expect(page.locator('#training-run [data-row="3"]')).toHaveAttribute(
        'data-kind',
        'reported',
      );
    });
  });

  test(`${address}: sliders are 44 px high and lie inside a narrow phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(address);
    for (const slider of await page.getByRole('slider').all()) {
      const box = await slider.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(320);
    }
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  for (const { address, words } of explainerPages) {
    test(`${address}: a sentence stands in the room of the dead sliders`, async ({ page }) => {
      await page.goto(address);
      for (const id of ['training-run', 'kv-cache']) {
        const figure = page.locator(`figure#${id}`);
        await expect(figure.getByText(words.figure.still)).toBeVisible();
        await expect(figure.getByRole('slider')).toHaveCount(0);
      }
    });
  }
});
