import type { Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { misfits } from './misfits.ts';
import { openAll } from './open-all.ts';
import { expect, explainerPages, isOnce, test, widePages } from './site.ts';

test.use({ locale: 'ja-JP' });

const usual = [320, 360, 390, 480, 600, 720, 820, 1100, 1280, 1440];

// Both sides of every width at which a style sheet changes its mind, and of the figures' own, whose page is wider by its edges.
const conditions = globSync('src/**/*.css')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
  .matchAll(/@(media|container) \((?:min|max)-width: ([\d.]+)rem\)/g);
const breakpoints = [...conditions].map(([, kind, rem]) => {
  const width = Math.ceil(Number(rem) * 16);
  return kind === 'media' ? width : Math.max(width + 40, Math.ceil(width / 0.9));
});
// Narrower ones are for larger letters: large-text.spec.ts.
const chosen = [...usual, ...breakpoints.flatMap((width) => [width - 1, width, width + 1])].filter(
  (width) => width >= 320,
);

const every = Array.from({ length: (1440 - 320) / 20 + 1 }, (_, step) => 320 + 20 * step);

/** Collects what does not fit at any of the widths (px), narrowest first. */
async function misfitsAt(page: Page, widths: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of [...new Set(widths)].sort((a, b) => a - b)) {
    await page.setViewportSize({ width, height: 800 });
    for (const misfit of await misfits(page)) found.push(`${width} px: ${misfit}`);
  }
  return found;
}

const explainers = explainerPages.map(({ address }) => address);

// The pages around the explainers in one language: the other has no longer words there.
for (const { address } of widePages) {
  const isExplainer = explainers.includes(address);
  if (!isExplainer && !isOnce({ address })) continue;
  test(`${address} fits every width from 320 to 1440 px, closed and with all opened`, async ({
    page,
  }) => {
    await page.goto(address);
    await test.step('closed', async () => {
      expect(await misfitsAt(page, chosen)).toEqual([]);
    });
    await openAll(page);
    await test.step('with all opened', async () => {
      expect(await misfitsAt(page, isExplainer ? [...every, ...chosen] : chosen)).toEqual([]);
    });
    await test.step('with letters, words and lines set apart by the reader', async () => {
      await setApart(page);
      expect(await misfitsAt(page, [320, 360])).toEqual([]);
    });
  });
}

// What WCAG 1.4.12 lets a reader set, as extensions of browsers set it.
async function setApart(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-bottom: 2em !important; }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });
}
