import type { Browser } from '@playwright/test';

/**
 * The floor to compare a built page with, as HTML: the same text in the same plain elements, without styles, scripts,
 * pictures, fonts or attributes.
 */
export async function floorPage(browser: Browser, html: string): Promise<string> {
  const page = await browser.newPage();
  const floor = await page.evaluate((source) => {
    const { head, body, documentElement, title } = new DOMParser().parseFromString(
      source,
      'text/html',
    );
    for (const element of body.querySelectorAll('script, style, link, svg, template, button')) {
      element.remove();
    }
    for (const element of body.querySelectorAll('*')) {
      for (const name of element.getAttributeNames()) {
        if (!['href', 'lang'].includes(name)) element.removeAttribute(name);
      }
    }
    head.innerHTML = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`;
    head.append(Object.assign(document.createElement('title'), { textContent: title }));
    // Chromium would ask for /favicon.ico.
    head.insertAdjacentHTML('beforeend', '<link rel="icon" href="data:,">');
    return `<!doctype html>${documentElement.outerHTML}`;
  }, html);
  await page.close();
  return floor;
}
