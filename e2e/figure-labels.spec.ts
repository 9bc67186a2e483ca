import type { Page } from '@playwright/test';
import { explainerPage } from './chosen-pages.ts';
import { expect, test } from './site.ts';

const widths = [280, 320, 360, 390, 480, 600, 768, 1024, 1440, 1920];

/** Pairs of words of one drawing that meet, and words past its edge, by the boxes that the browser gives them. */
function labelFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const shown = [...document.querySelectorAll('figure .scene')].filter(
      (scene) => scene.getBoundingClientRect().height > 0,
    );
    for (const scene of shown) {
      const frame = scene.getBoundingClientRect();
      const own = [...scene.querySelectorAll<SVGTextElement>('text')].filter(
        (text) => getComputedStyle(text).visibility === 'visible',
      );
      const boxes = own.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        // A line's box is higher than its letters: from their top to the line below them.
        const high = bottom - top;
        return {
          name: `${text.closest('figure')?.id}: ${text.textContent}`,
          left,
          right,
          top: top + high * 0.22,
          bottom: bottom - high * 0.2,
        };
      });
      for (const [index, one] of boxes.entries()) {
        if (one.left < frame.left - 1.5 || one.right > frame.right + 1.5)
          found.push(`past the edge: ${one.name}`);
        for (const other of boxes.slice(index + 1)) {
          if (
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1
          )
            found.push(`${one.name} meets ${other.name}`);
        }
      }
    }
    return found;
  });
}

async function faultsAt(page: Page, all: readonly number[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const width of all) {
    await page.setViewportSize({ width, height: 800 });
    for (const fault of await labelFaults(page)) found.push(`${width} px: ${fault}`);
  }
  return found;
}

for (const language of ['pt', 'en'] as const) {
  test(`no two words of a drawing meet and none runs past its edge, at ten widths, with large letters and set apart (${language})`, async ({
    page,
  }) => {
    await page.goto(explainerPage('deepseek-cost', language).address);
    await page.evaluate(() => document.fonts.ready);
    await test.step('as it comes', async () => {
      expect(await faultsAt(page, widths)).toEqual([]);
    });
    await test.step('with letters, words and lines set apart by the reader', async () => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
        );
        document.adoptedStyleSheets = [sheet];
      });
      expect(await faultsAt(page, [360, 768, 1440])).toEqual([]);
    });
    await test.step('with letters twice as large', async () => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('html { font-size: 32px !important; }');
        document.adoptedStyleSheets = [sheet];
      });
      expect(await faultsAt(page, widths.slice(2))).toEqual([]);
    });
  });
}
