import type { Page } from '@playwright/test';
import { explainerPages, expect, test } from './site.ts';

// A first visit on a slow line: the page is read in fonts of the system before ours come.
for (const width of [390, 1280]) {
  test(`at ${width} px our letters are shown however late they come, and move hardly anything`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    for (const address of ['/pt/', ...explainerPages.map((explainer) => explainer.address)]) {
      await test.step(address, async () => {
        const showLateFonts = await openWithoutFonts(page, address);
        const before = await Promise.all(
          ['h1', '.lead', '.site-pages a'].map((part) => fontOf(page, part)),
        );
        expect(before.join()).not.toMatch(/Newsreader|Instrument/);
        await showLateFonts();
        expect(await fontOf(page, 'h1')).toMatch(/^Newsreader/);
        expect(await fontOf(page, '.lead')).toMatch(/^Newsreader/);
        expect(await fontOf(page, '.site-pages a')).toMatch(/^Instrument Sans/);

        // Where running text stands on the first screen, one of its lines may break elsewhere and move what is below by a line.
        const most = (await page.locator('.hero').count()) > 0 ? 0.02 : 0.06;
        expect(await layoutShift(page), 'layout shift').toBeLessThanOrEqual(most);
      });
    }
  });
}

/** Opens a page up to its first paint while its fonts are held back; gives what lets them come and waits for them. */
async function openWithoutFonts(page: Page, address: string): Promise<() => Promise<void>> {
  const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  return async () => {
    release(undefined);
    await page.waitForLoadState();
    await page.evaluate(() => document.fonts.ready);
    await page.unroute('**/*.woff2');
  };
}

/** The name of the font that most letters of a part of the page are drawn in. */
async function fontOf(page: Page, selector: string): Promise<string> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('DOM.enable');
  await devTools.send('CSS.enable');
  const { root } = await devTools.send('DOM.getDocument');
  const { nodeId } = await devTools.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await devTools.send('CSS.getPlatformFontsForNode', { nodeId });
  await devTools.detach();
  return fonts.sort((a, b) => b.glyphCount - a.glyphCount)[0]?.familyName ?? '';
}

/** The sum of the layout shifts since the page was opened. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // It is told of a frame's shifts after it.
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return shifts.reduce((sum, shift) => sum + ('value' in shift ? Number(shift.value) : 0), 0);
  });
}
