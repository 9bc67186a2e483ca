import { explainerPages, expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const { address, words } of explainerPages) {
  for (const width of [390, 1280]) {
    test(`${address} shows at ${width} px, with scripts off, both views of the fleet by mouse and by key`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const figure = page.locator('figure[data-chart="gpu-fleet"]');
      const views = figure.getByRole('group', { name: words.figure.view });
      const [count, compute] = [
        views.getByRole('radio', { name: words.gpuFleet.count.name }),
        views.getByRole('radio', { name: words.gpuFleet.compute.name }),
      ];
      const title = (await figure.locator('.figure-title').textContent()) ?? '';
      const picture = figure.getByRole('img', { name: title.trim() });
      const shown = async () =>
        (await figure.locator('[data-view]').filter({ visible: true }).textContent()) ?? '';

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
}
