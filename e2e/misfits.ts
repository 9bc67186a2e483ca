import type { Page } from '@playwright/test';

/** Says how far and by what the page scrolls sideways at its present width; empty where it does not. */
export function sidewaysScroll(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return '';
    const wide = [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 3)
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return `sideways scroll of ${scrollWidth - clientWidth} px: ${wide.join(', ')}`;
  });
}

/** What does not fit at the present width: the page itself, texts of drawings, boxes that hide what overflows. */
export async function misfits(page: Page): Promise<readonly string[]> {
  const scroll = await sidewaysScroll(page);
  return [...(scroll ? [scroll] : []), ...(await cutOff(page))];
}

function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent.trim().slice(0, 40)}"`;
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

/** What is to be clicked and is a box of less than 24 px; links amid a sentence are lines of text. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll<HTMLElement>('a, button, summary, input, select, textarea')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { display, clipPath } = getComputedStyle(element);
        return display !== 'inline' && clipPath === 'none';
      })
      .flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        const name = `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.trim().slice(0, 40)}"`;
        return Math.min(width, height) < 23.9 ? [`${name} ${width} × ${height}`] : [];
      }),
  );
}
