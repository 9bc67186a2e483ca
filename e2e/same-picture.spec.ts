import { charts } from '../src/content/catalogue/catalogue.ts';
import { chartsOf } from '../src/content/explainer/outline.ts';
import { explainerPages, expect, test } from './site.ts';

for (const { address, outline } of explainerPages) {
  for (const width of [390, 1280]) {
    test(`${address} at ${width} px shows the same pictures with and without scripts`, async ({
      browser,
      baseURL,
    }) => {
      const picture = async (javaScriptEnabled: boolean) => {
        const context = await browser.newContext({
          baseURL,
          javaScriptEnabled,
          reducedMotion: 'reduce',
          bypassCSP: true,
          viewport: { width, height: 900 },
        });
        const page = await context.newPage();
        // The site's own letters in both, however late they come: else the text above stands a fraction of a px elsewhere.
        await page.route(`**${address}`, async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replaceAll('display:optional', 'display:swap');
          await route.fulfill({ response, body });
        });
        await page.goto(address);
        await page.evaluate(() => document.fonts.ready);
        // The header lies over what is as high as the window, and tells the section only with scripts.
        await page
          .locator('.site-header')
          .evaluate((header) => header.style.setProperty('position', 'static'));
        const pictures = new Map<string, Buffer>();
        for (const tag of chartsOf(outline)) {
          const { id } = charts[tag];
          const figure = page.locator(`figure#${id}`);
          await figure.scrollIntoViewIfNeeded();
          if (javaScriptEnabled) await expect(figure).toHaveAttribute('data-ready');
          pictures.set(id, await figure.locator('.figure-plots').screenshot());
        }
        await context.close();
        return pictures;
      };
      const [without, withScripts] = [await picture(false), await picture(true)];
      const changed = [...without].filter(([id, png]) => !withScripts.get(id)?.equals(png));
      expect(changed.map(([id]) => id)).toEqual([]);
    });
  }

  test(`${address}: nothing moves while a reader scrolls and scripts load`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
          shifts.push(entry.value);
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(address);
    // A late font is no script: what it moves is measured elsewhere.
    await page.evaluate(async () => {
      await document.fonts.ready;
      (window as unknown as { shifts: number[] }).shifts.length = 0;
    });
    for (const tag of chartsOf(outline)) {
      const figure = page.locator(`figure#${charts[tag].id}`);
      await figure.scrollIntoViewIfNeeded();
      await expect(figure).toHaveAttribute('data-ready');
    }
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts).toEqual([]);
  });
}
