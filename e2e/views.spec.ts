import { pageWith, portuguesePages } from './chosen-pages.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('both views of the fleet are shown, with scripts off, by mouse and by key, on a phone and on a desktop', async ({
  page,
}) => {
  const { address, words } = pageWith('gpu-fleet', portuguesePages);
  await page.goto(address);
  const figure = page.locator('figure[data-chart="gpu-fleet"]');
  const views = figure.getByRole('group', { name: words.figure.view });
  const count = views.getByRole('radio', { name: words.gpuFleet.count.name });
  const compute = views.getByRole('radio', { name: words.gpuFleet.compute.name });
  const title = (await figure.locator('.figure-title').textContent()) ?? '';
  const picture = figure.getByRole('img', { name: title.trim() });
  const shown = async () =>
    (await figure.locator('[data-view]').filter({ visible: true }).textContent()) ?? '';

  for (const width of [390, 1280]) {
    await test.step(`${width} px wide`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await expect(count).toBeChecked();
      await expect(picture).toHaveCount(1);
      const first = await shown();
      await compute.click();
      await expect(compute).toBeChecked();
      await expect(picture).toHaveCount(1);
      expect(await shown()).not.toBe(first);

      await compute.press('ArrowLeft');
      await expect(count).toBeChecked();
      await expect(picture).toHaveCount(1);
      expect(await shown()).toBe(first);
    });
  }
});
