import { noteId } from '../src/content/addresses/claim-id.ts';
import type { Page } from '@playwright/test';
import { idsOf } from '../src/content/explainer/outline.ts';
import { openBuilt } from './built-page.ts';
import {
  explainerPage,
  longPage,
  pageWith,
  portuguesePages,
  shortPage,
  twinOf,
} from './chosen-pages.ts';
import { expect, languageLink, test, type TestedExplainer } from './site.ts';

/** Passages, in the same order in every language. */
const passages =
  'main :is(h2, h3, p, li, figure, figcaption, fieldset, .figure-plots):not(.figure-use *, .figure-tour *)';

/** How far, in px, a passage may be from where it was once the language has changed: less than a line. */
const aLine = 24;

interface Passage {
  readonly index: number;
  /** How far below the window's top it begins, in px. */
  readonly top: number;
}

/** Which passage is read: the first that begins in the upper half of the window, else the one at its top. */
async function passage(page: Page): Promise<Passage> {
  return page.evaluate((selector) => {
    const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const tops = [...document.querySelectorAll(selector)].map((element) =>
      element.checkVisibility() ? element.getBoundingClientRect().top : NaN,
    );
    const begins = tops.findIndex((top) => top >= header && top < innerHeight / 2);
    const index = begins >= 0 ? begins : tops.findLastIndex((top) => top < header);
    return { index, top: tops[index] ?? document.body.getBoundingClientRect().top };
  }, passages);
}

/** How far the top of a passage is from where it was, in px. */
async function moved(page: Page, { index, top }: Passage): Promise<number> {
  return page.evaluate(
    ([selector, which, before]) => {
      const element = document.querySelectorAll(selector)[which] ?? document.body;
      return Math.abs(element.getBoundingClientRect().top - before);
    },
    [passages, index, top] as const,
  );
}

/** Waits until nothing more will move the text: letters are there, and so is what scripts add to the figures near the screen. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main figure[data-chart]:not([data-ready])')].every((figure) => {
      const { top, bottom } = figure.getBoundingClientRect();
      return bottom < -600 || top > innerHeight + 600;
    }),
  );
}

/** Scrolls to a share of the way down the page (0 to 1) and gives the passage that is read there. */
async function readAt(page: Page, share: number): Promise<Passage> {
  await page.evaluate((part) => {
    const end = document.documentElement.scrollHeight - innerHeight;
    scrollTo({ top: end * part, behavior: 'instant' });
  }, share);
  await settled(page);
  return passage(page);
}

/** Follows the link from one language to another and waits until the reader is there. */
async function goOver(page: Page, from: TestedExplainer, to: TestedExplainer): Promise<void> {
  await languageLink(page, from.language, to.language).click();
  await page.waitForURL((url) => url.pathname === to.address);
  await settled(page);
}

for (const { viewport, points } of [
  { viewport: { width: 390, height: 844 }, points: 8 },
  { viewport: { width: 1440, height: 900 }, points: 5 },
]) {
  test.describe(`on a window ${viewport.width} px wide`, () => {
    test.use({ viewport });

    test('the passage that is read stays at its height, there and back, all down the page', async ({
      page,
    }) => {
      const twin = twinOf(longPage);
      await page.goto(longPage.address);
      for (let point = 0; point <= points; point++) {
        const read = await readAt(page, point / points);
        await goOver(page, longPage, twin);
        await expect.poll(() => moved(page, read), `point ${point}`).toBeLessThan(aLine);
        await goOver(page, twin, longPage);
        await expect.poll(() => moved(page, read), `point ${point}, back`).toBeLessThan(3);
      }
    });
  });
}

test.describe('half-way down on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('five changes of language, and the way back, keep the answer, the note, the claims of a verdict and the figure as they are', async ({
    page,
  }) => {
    const explained = pageWith('kv-cache', portuguesePages);
    const there = [explained, twinOf(explained)] as const;
    const back = [twinOf(explained), explained] as const;
    const { address, outline } = explained;
    const [question = ''] = idsOf(outline, 'Question');
    const claim = idsOf(outline, 'Claim').at(-1) ?? '';
    const note = page.locator(`#${noteId(claim)}`);
    const group = page.locator('.claim-check details[data-verdict="supported"]');

    // What a newsletter or a network hung onto the address stays behind.
    await page.goto(`${address}?utm_source=newsletter&context=32&fbclid=IwAR0#kv-cache`);
    await expect(page.locator('#kv-cache')).toHaveAttribute('data-ready');
    await page.locator(`details:has(#${question}) summary`).click();
    await page.locator('.claim-note').filter({ has: note }).locator('summary').click();
    await group.locator('summary').click();
    await page.locator('#kv-cache').evaluate((figure) => {
      scrollTo({ top: scrollY + figure.getBoundingClientRect().top - 100, behavior: 'instant' });
    });
    await settled(page);
    const figure = await passage(page);
    for (let change = 0; change < 5; change++) {
      await goOver(page, ...(change % 2 === 0 ? there : back));
      await expect.poll(() => moved(page, figure), `change ${change}`).toBeLessThan(aLine);
      await expect(page).toHaveURL(({ search }) => search === '?context=32');
      await expect(page.locator('#kv-cache input[name="context"]')).toHaveAttribute(
        'aria-valuetext',
        /32/,
      );
      await expect(page.locator(`#${question}`)).toBeVisible();
      await expect(note).toBeVisible();
      await expect(group.getByRole('listitem').first()).toBeVisible();
    }
    await page.goBack();
    await settled(page);
    await expect.poll(() => moved(page, figure)).toBeLessThan(aLine);
    await expect(page.locator(`#${question}`)).toBeVisible();
  });

  test('the other language opens at the same passage in a new tab and from a copied address', async ({
    page,
  }) => {
    const { address, outline, language, other, otherAddress } = shortPage;
    const tabs = page.context();
    await page.goto(address);
    const read = await readAt(page, 0.4);
    const link = languageLink(page, language, other);

    await test.step('in a new tab', async () => {
      const opened = tabs.waitForEvent('page');
      await link.click({ modifiers: ['ControlOrMeta'] });
      const tab = await opened;
      await tab.setViewportSize({ width: 390, height: 844 });
      await tab.waitForURL((url) => url.pathname === otherAddress);
      await settled(tab);
      await expect.poll(() => moved(tab, read)).toBeLessThan(aLine);
      await tab.close();
    });

    await test.step('from the menu of the link, which has the address of the section', async () => {
      await link.click({ button: 'right' });
      const copied = await link.evaluate((element) => (element as HTMLAnchorElement).href);
      const tab = await tabs.newPage();
      await tab.goto(copied);
      await settled(tab);
      expect(outline.sections.map(({ id }) => `#${id}`)).toContain(new URL(copied).hash);
      await expect.poll(() => moved(tab, read)).toBeLessThan(aLine);
    });
  });

  test('letters that arrive late do not move the passage that is read', async ({ page }) => {
    const { address, language, other, otherAddress } = shortPage;
    await page.goto(address);
    const read = await readAt(page, 0.6);
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route('**/*.woff2', async (route) => {
      await held;
      await route.continue();
    });
    await languageLink(page, language, other).click();
    await page.waitForURL((url) => url.pathname === otherAddress, {
      waitUntil: 'commit',
    });
    // The text stands where it was in the letters at hand, and stays there in ours.
    await expect.poll(() => moved(page, read)).toBeLessThan(aLine);
    letGo();
    await settled(page);
    await expect.poll(() => moved(page, read)).toBeLessThan(aLine);
  });

  test('from a passage that the other language lacks one comes to the one before it', async ({
    page,
  }) => {
    const explained = portuguesePages.find(sectionOfThree);
    if (!explained)
      throw new Error(
        'No section of the frozen content has its third passage right below its second',
      );
    const section = sectionOfThree(explained);
    await page.route(`**${explained.otherAddress}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(`id="${section}-3"`, '');
      await route.fulfill({ response, body });
    });
    const hundredDown = (place: string) =>
      page
        .locator(place)
        .evaluate((element) => Math.abs(element.getBoundingClientRect().top - 100));
    await page.goto(explained.address);
    await page.locator(`#${section}-3`).evaluate((element) => {
      scrollTo({ top: scrollY + element.getBoundingClientRect().top - 100, behavior: 'instant' });
    });
    await settled(page);
    await goOver(page, explained, twinOf(explained));
    await expect.poll(() => hundredDown(`#${section}-2`)).toBeLessThan(aLine);
  });
});

/** The first section of a page whose third passage stands right below its second. */
function sectionOfThree({ address, outline }: TestedExplainer): string | undefined {
  const document = openBuilt(address);
  return outline.sections.find(({ id }) => document.querySelector(`#${id}-2 + #${id}-3`))?.id;
}

for (const language of ['pt', 'en'] as const) {
  test(`the address of a paragraph or a section that is gone leads to a section that is there, without scripts, in ${language}`, () => {
    // The record of the frozen content has "lamp-4" and "#keeper", which the text has no more.
    const { address } = explainerPage('lighthouse-lamps', language);
    for (const id of ['lamp-4', 'keeper']) {
      const target = openBuilt(address).getElementById(id);
      expect(target?.closest('h2')?.id, id).toBe('lamp');
      expect(target?.textContent, id).toBe('');
    }
  });
}
