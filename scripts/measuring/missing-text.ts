import type { Browser, Page } from '@playwright/test';

/** The pieces of text that a reader is shown at an address and that the HTML file alone does not have. */
export async function missingText(browser: Browser, address: string): Promise<readonly string[]> {
  const whole = await browser.newPage();
  await whole.goto(address, { waitUntil: 'networkidle' });
  const shown = await textsOf(whole);
  await whole.close();
  const html = await (await fetch(address)).text();
  const alone = await browser.newPage();
  const written = await alone.evaluate((source) => {
    const { body } = new DOMParser().parseFromString(source, 'text/html');
    return body.textContent.replaceAll(/\s+/g, ' ');
  }, html);
  await alone.close();
  return shown.filter((text) => !written.includes(text));
}

/** The pieces of text of a page that stand on the screen somewhere. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.checkVisibility()) {
        texts.add((textContent ?? '').replaceAll(/\s+/g, ' ').trim());
      }
    }
    return [...texts];
  });
}
