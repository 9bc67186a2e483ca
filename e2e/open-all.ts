import type { Page } from '@playwright/test';

/** Opens every note, answer and table of a page at once, as a reader could one by one. */
export function openAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const box of document.querySelectorAll<HTMLInputElement>('[type="checkbox"]')) {
      box.checked = true;
    }
  });
}
