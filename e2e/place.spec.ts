import type { Page } from '@playwright/test';
import { idsOf } from '../src/content/explainer/outline.ts';
import { claimId } from '../src/content/addresses/claim-id.ts';
import { explainerPages, expect, languageLink, test } from './site.ts';

/** Passages, in the same order in every language. */
const passages =
  'main :is(h2, h3, p, li, figure, figcaption, .figure-plots):not(.figure-use *, .figure-tour *)';

/** Which passage is read (the first that begins in the upper half of the window, else the one at its top), and how far below the window's top it begins, in px. */
async function passage(page: Page): Promise<{ index: number; top: number }> {
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
async function moved(page: Page, { index, top }: { index: number; top: number }): Promise<number> {
  return page.evaluate(
    ([selector, which, before]) => {
      const element = document.querySelectorAll(selector)[which] ?? document.body;
      return Math.abs(element.getBoundingClientRect().top - before);
    },
    [passages, index, top] as const,
  );
}

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

const scrollPage = (page: Page, top: number) =>
  page.evaluate((y) => {
    scrollTo({ top: y, behavior: 'instant' });
  }, top);

/** Follows the link to the other language and waits until the reader is there. */
async function goOver(page: Page, explained: (typeof explainerPages)[number]): Promise<void> {
  const { language, other, otherAddress } = explained;
  await languageLink(page, language, other).click();
  await page.waitForURL((url) => url.pathname === otherAddress);
  await page.evaluate(() => document.fonts.ready);
}

for (const viewport of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]) {
  test.describe(`on a window ${viewport.width} px wide`, () => {
    test.use({ viewport });

    for (const explained of explainerPages) {
      const { address, language, other, explainer } = explained;
      const back = explainerPages.find(
        (each) => each.explainer === explainer && each.language === other,
      );
      if (!back) throw new Error(`${address} has no twin`);

      test(`${address}: the passage that is read stays at its height, there and back, all down the page`, async ({
        page,
      }) => {
        await page.goto(address);
        test.slow();
        const points = language === 'pt' ? 20 : 4;
        const end = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
        for (let point = 0; point <= points; point++) {
          await scrollPage(page, (end * point) / points);
          const read = await passage(page);
          const height = await heightOf(page);
          await goOver(page, explained);
          await expect.poll(() => moved(page, read), `point ${point}`).toBeLessThan(24);
          await goOver(page, back);
          // On a busy machine the text may be set in its fallback this time, and break elsewhere.
          const same = (await heightOf(page)) === height;
          await expect
            .poll(() => moved(page, read), `point ${point}, back`)
            .toBeLessThan(same ? 3 : 24);
        }
      });
    }
  });
}

test.describe('half-way down on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const explained of explainerPages) {
    const { address, outline, language, other, explainer } = explained;
    const [question = ''] = idsOf(outline, 'Question');
    const claim = idsOf(outline, 'Claim').at(-1) ?? '';
    const back = explainerPages.find(
      (each) => each.explainer === explainer && each.language === other,
    );

    test(`${address}: five changes of language keep the answer, the note, the filter and the figure as they are`, async ({
      page,
    }) => {
      if (!back) throw new Error(`${address} has no twin`);
      await page.goto(`${address}?context=32#kv-cache`);
      await expect(page.locator('#kv-cache')).toHaveAttribute('data-ready');
      await page.locator(`details:has(#${question}) summary`).click();
      const note = page.locator(`#${claimId(claim)}`);
      await note.locator('label').click();
      await page.locator('.claim-check input[value="wrong"]').check();
      await page.locator('#kv-cache').evaluate((figure) => {
        scrollTo({ top: scrollY + figure.getBoundingClientRect().top - 100, behavior: 'instant' });
      });
      const figure = await passage(page);
      for (let change = 0; change < 5; change++) {
        await goOver(page, change % 2 === 0 ? explained : back);
        await expect.poll(() => moved(page, figure)).toBeLessThan(24);
        await expect(page).toHaveURL(/[?&]context=32\b/);
        await expect(page.locator('#kv-cache input[name="context"]')).toHaveAttribute(
          'aria-valuetext',
          /32/,
        );
        await expect(page.locator(`#${question}`)).toBeVisible();
        await expect(note.getByRole('note')).toBeVisible();
        await expect(page.locator('.claim-check input[value="wrong"]')).toBeChecked();
      }
      await page.goBack();
      await expect.poll(() => moved(page, figure)).toBeLessThan(24);
      await expect(page.locator(`#${question}`)).toBeVisible();
    });

    test(`${address}: the other language in a new tab opens at the same passage`, async ({
      page,
    }) => {
      await page.goto(address);
      await scrollPage(page, 9000);
      const read = await passage(page);
      const opened = page.context().waitForEvent('page');
      await languageLink(page, language, other).click({ modifiers: ['ControlOrMeta'] });
      const tab = await opened;
      await tab.setViewportSize({ width: 390, height: 844 });
      await tab.waitForURL((url) => url.pathname === explained.otherAddress);
      await expect.poll(() => moved(tab, read)).toBeLessThan(24);
    });

    test(`${address}: the menu of the link has the address of the section, and opens at the passage`, async ({
      page,
    }) => {
      await page.goto(address);
      await scrollPage(page, 9000);
      const read = await passage(page);
      const link = languageLink(page, language, other);
      await link.click({ button: 'right' });
      const copied = await link.evaluate((element) => (element as HTMLAnchorElement).href);
      expect(copied).toMatch(/#[a-z]+$/);
      const tab = await page.context().newPage();
      await tab.goto(copied);
      await expect.poll(() => moved(tab, read)).toBeLessThan(24);
    });

    test(`${address}: from a passage that the other language lacks one comes to the one before it`, async ({
      page,
    }) => {
      const [, section] = outline.sections;
      if (!section) throw new Error(`${address} has one section only`);
      await page.route(`**${explained.otherAddress}`, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(`id="${section.id}-3"`, '');
        await route.fulfill({ response, body });
      });
      await page.goto(address);
      await page.locator(`#${section.id}-3`).evaluate((passage) => {
        scrollTo({ top: scrollY + passage.getBoundingClientRect().top - 100, behavior: 'instant' });
      });
      await goOver(page, explained);
      await expect
        .poll(() =>
          page
            .locator(`#${section.id}-2`)
            .evaluate((passage) => Math.abs(passage.getBoundingClientRect().top - 100)),
        )
        .toBeLessThan(24);
    });
  }
});
