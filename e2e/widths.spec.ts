import type { Page } from '@playwright/test';
import { expect, widePages, test } from './site.ts';

test.use({ locale: 'ja-JP' });

const widths = Array.from({ length: (1440 - 320) / 20 + 1 }, (_, step) => 320 + 20 * step);

/** What does not fit at the present width: the page itself, texts of drawings, boxes that hide what overflows. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 40)}"`;
    if (scrollWidth > clientWidth) {
      const wide = [...document.body.querySelectorAll('*')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      );
      found.push(
        `sideways scroll of ${scrollWidth - clientWidth} px: ${wide.slice(0, 3).map(name).join(', ')}`,
      );
    }
    for (const text of document.querySelectorAll('svg text')) {
      const box = text.getBoundingClientRect();
      const frame = text.closest('svg')?.getBoundingClientRect();
      if (!frame || box.width === 0) continue;
      const out = [
        frame.left - box.left,
        box.right - frame.right,
        frame.top - box.top,
        box.bottom - frame.bottom,
      ];
      if (Math.max(...out) > 1) found.push(`out of its drawing: ${name(text)}`);
    }
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const tooWide = element.scrollWidth > element.clientWidth + 1;
      const tooHigh = element.scrollHeight > element.clientHeight + 1;
      // To ask for styles takes longest: only where something overflows.
      if ((!tooWide && !tooHigh) || element instanceof SVGElement) continue;
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none') continue;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      if (tooWide && hides(overflowX)) found.push(`cut off on the right: ${name(element)}`);
      if (tooHigh && hides(overflowY)) found.push(`cut off below: ${name(element)}`);
    }
    return found;
  });
}

for (const { address } of widePages) {
  test(`${address} fits every width from 320 to 1440 px, closed and with all opened`, async ({
    page,
  }) => {
    await page.goto(address);
    const found: string[] = [];
    for (const state of ['closed', 'opened']) {
      if (state === 'opened') {
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
          for (const box of document.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) {
            box.checked = true;
          }
        });
      }
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        for (const misfit of await misfits(page)) found.push(`${width} px, ${state}: ${misfit}`);
      }
    }
    expect(found).toEqual([]);
  });
}
