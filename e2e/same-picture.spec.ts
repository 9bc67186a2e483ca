import type { Browser, Locator, Page } from '@playwright/test';
import { figuresOf } from '../src/content/explainer/outline.ts';
import { pageWith } from './figure-pages.ts';
import { expect, test } from './site.ts';

// Scripts treat both languages alike: a phone in one, a wide screen in the other.
for (const [language, width] of [
  ['pt', 390],
  ['en', 1280],
] as const) {
  const { address, outline } = pageWith('gpu-fleet', language);

  test(`${address} at ${width} px: each figure shows one picture, the same with and without scripts`, async ({
    browser,
    baseURL,
  }) => {
    const without = await open(browser, address, { baseURL, width, javaScriptEnabled: false });
    const withScripts = await open(browser, address, { baseURL, width, javaScriptEnabled: true });
    const changed: string[] = [];
    for (const id of figuresOf(outline)) {
      const before = await pictureOf(without.locator(`figure#${id}`));
      const figure = withScripts.locator(`figure#${id}`);
      await figure.scrollIntoViewIfNeeded();
      await expect(figure).toHaveAttribute('data-ready');
      if (!before.equals(await pictureOf(figure))) changed.push(id);
    }
    expect(changed).toEqual([]);
    await without.context().close();
    await withScripts.context().close();
  });
}

test('nothing moves while a reader scrolls and scripts load', async ({ page }) => {
  const { address, outline } = pageWith('gpu-fleet', 'pt');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  await page.goto(address);
  // A late font is no script: what it moves is measured elsewhere. Two frames later its move is drawn.
  const since = await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    return performance.now();
  });
  for (const id of figuresOf(outline)) {
    const figure = page.locator(`figure#${id}`);
    await figure.scrollIntoViewIfNeeded();
    await expect(figure).toHaveAttribute('data-ready');
  }
  const shifts = await page.evaluate(async (from) => {
    // An observer is told of a frame's shifts after it.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const { shifts: all } = window as unknown as { shifts: PerformanceEntry[] };
    return all.filter(({ startTime }) => startTime > from);
  }, since);
  expect(shifts).toEqual([]);
});

async function open(
  browser: Browser,
  address: string,
  {
    baseURL,
    width,
    javaScriptEnabled,
  }: { baseURL: string | undefined; width: number; javaScriptEnabled: boolean },
): Promise<Page> {
  const context = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    javaScriptEnabled,
    reducedMotion: 'reduce',
    bypassCSP: true,
    // Higher than any figure: for a higher one the window would be made larger for each picture, and the page laid out anew.
    viewport: { width, height: 2600 },
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  // The header lies over what is as high as the window, and tells the section only with scripts.
  await page
    .locator('.site-header')
    .evaluate((header) => header.style.setProperty('position', 'static'));
  return page;
}

async function pictureOf(figure: Locator): Promise<Buffer> {
  const name = (await figure.locator('.figure-title').textContent()) ?? '';
  // Of the layouts in the HTML, one of each part.
  const pictures = figure.getByRole('img', { name: name.trim() });
  await expect(pictures, name).toHaveCount(
    Math.max(1, await figure.locator('.figure-part').count()),
  );
  for (const picture of await pictures.all()) await expect(picture, name).toBeVisible();
  return figure.locator('.figure-plots').screenshot();
}
