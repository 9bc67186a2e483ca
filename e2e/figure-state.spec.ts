import { charts } from '../src/content/catalogue/catalogue.ts';
import { chartsOf } from '../src/content/explainer/outline.ts';
import { languages } from '../src/language/languages.ts';
import { explainerPages, expect, languageLink, test } from './site.ts';

const query = '?fleet=compute&compare=estimates&context=32';

for (const { address, language, otherAddress, other, words, outline } of explainerPages) {
  test(`${address}: figures open as the address says, in either language`, async ({ page }) => {
    const expectState = async (text: typeof words) => {
      const fleet = page.locator('figure#gpu-fleet');
      await fleet.scrollIntoViewIfNeeded();
      await expect(fleet.getByRole('radio', { name: text.gpuFleet.compute.name })).toBeChecked();
      const compare = page.locator('figure#training-compute');
      await compare.scrollIntoViewIfNeeded();
      await expect(
        compare.getByRole('radio', { name: text.trainingCompute.estimates.name }),
      ).toBeChecked();
      const cache = page.locator('figure#kv-cache');
      await cache.scrollIntoViewIfNeeded();
      await expect(cache.getByRole('slider', { name: text.kvCache.context })).toHaveAttribute(
        'aria-valuetext',
        /^32\D?768/,
      );
    };
    await page.goto(address + query);
    await expectState(words);
    await languageLink(page, language, other).click();
    await expect(page).toHaveURL(otherAddress + query);
    await expectState(languages[other].words);
  });

  test(`${address}: a view that does not exist shows the first one`, async ({ page }) => {
    await page.goto(`${address}?fleet=%3Cb%3E&compare=&token=99`);
    const fleet = page.locator('figure#gpu-fleet');
    await fleet.scrollIntoViewIfNeeded();
    await expect(fleet).toHaveAttribute('data-ready');
    await expect(fleet.getByRole('radio', { name: words.gpuFleet.count.name })).toBeChecked();
    await expect(
      page
        .locator('#training-compute')
        .getByRole('radio', { name: words.trainingCompute.work.name }),
    ).toBeChecked();
  });

  test(`${address}: print shows each figure in its state, with all columns of its table`, async ({
    page,
  }) => {
    await page.goto(address + query);
    const cache = page.locator('figure#kv-cache');
    await cache.scrollIntoViewIfNeeded();
    await expect(cache).toHaveAttribute('data-ready');
    // A4 between the widest margins that a browser sets by itself, half an inch.
    await page.setViewportSize({ width: 697, height: 900 });
    await page.emulateMedia({ media: 'print' });
    await expect(cache.locator('output').first()).toHaveText(/^32\D?768/);
    for (const { id } of chartsOf(outline).map((tag) => charts[tag])) {
      const figure = page.locator(`figure#${id}`);
      await expect(figure.getByRole('table'), id).toBeVisible();
      const outside = await figure.evaluate((element) => {
        const edge = element.getBoundingClientRect().right + 1;
        return [...element.querySelectorAll('th, td')]
          .filter((cell) => cell.getBoundingClientRect().right > edge)
          .map(({ textContent }) => textContent);
      });
      expect(outside, id).toEqual([]);
    }
  });
}
