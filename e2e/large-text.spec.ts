import { openAll } from './open-all.ts';
import { sidewaysScroll } from './misfits.ts';
import { expect, isOnce, test, widePages } from './site.ts';

// Readers set the size of letters in their browser: every rem follows, media queries too.
for (const size of [24, 32]) {
  test(`with letters of ${size} px instead of 16 no page scrolls sideways, with all opened`, async ({
    playwright,
    launchOptions,
    baseURL,
  }) => {
    const args = [...(launchOptions.args ?? []), `--blink-settings=defaultFontSize=${size}`];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    try {
      const page = await browser.newPage({ ...(baseURL && { baseURL }), locale: 'ja-JP' });
      const found: string[] = [];
      for (const { address } of widePages.filter(isOnce)) {
        await page.setViewportSize({ width: 320, height: 800 });
        await page.goto(address);
        const root = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
        expect(root).toBe(`${size}px`);
        await openAll(page);
        for (const width of [320, 360, 390, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const scroll = await sidewaysScroll(page);
          if (scroll) found.push(`${address} at ${width} px: ${scroll}`);
        }
      }
      expect(found).toEqual([]);
    } finally {
      await browser.close();
    }
  });
}
