import type { Page } from '@playwright/test';
import type { Language } from '../src/language/languages.ts';
import { figuresOf } from '../src/content/explainer/outline.ts';
import { ownPage, pageWith } from './figure-pages.ts';
import { expect, languageLink, test } from './site.ts';

// The words of the frozen figure's phrase: the first, and the one chosen here.
const firstWord = 'A';
const chosen = '3';
const chosenWord: Readonly<Record<Language, string>> = { pt: 'do', en: 'a' };
const query = `?token=${chosen}&context=32`;

// One way through both languages: the other way round is the same script.
const { address, language, otherAddress, other, outline } = pageWith('experts', 'pt');

test('figures open as the address says, in the other language too, and print so, without their tables', async ({
  page,
}) => {
  await page.goto(address + query);
  await test.step('every control stands where the address says', () => expectState(page, language));
  await test.step('sliders are 44 px high and lie inside a narrow phone', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    const sliders = page.getByRole('slider');
    await expect(sliders).toHaveCount(2);
    for (const slider of await sliders.all()) {
      const box = await slider.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(320);
    }
  });
  await test.step('paper has the pictures', () => expectPrint(page));
  await test.step('the other language opens in the same state', async () => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await languageLink(page, language, other).click();
    // The section that the reader is in stands behind it, or not: that is another promise.
    await expect(page).toHaveURL(
      ({ pathname, search }) => pathname === otherAddress && search === query,
    );
    await expectState(page, other);
  });
  await test.step('and prints so', () => expectPrint(page));
});

test('a view that does not exist shows the first one', async ({ page }) => {
  for (const unknown of ['%3Cb%3E', '', '99']) {
    await page.goto(`${ownPage('experts', 'pt')}?token=${unknown}`);
    await expect(page.locator('figure#experts')).toHaveAttribute('data-ready');
    const radio = page.getByRole('radio', { name: firstWord, exact: true });
    await expect(radio).toBeChecked();
  }
});

async function expectState(page: Page, language: Language): Promise<void> {
  const radio = page.getByRole('radio', { name: chosenWord[language], exact: true });
  await expect(radio).toBeChecked();
  await expect(page.locator('figure#kv-cache').getByRole('slider')).toHaveAttribute(
    'aria-valuetext',
    /^32\D?768/,
  );
}

async function expectPrint(page: Page): Promise<void> {
  // A4 between the widest margins that a browser sets by itself, half an inch.
  await page.setViewportSize({ width: 697, height: 900 });
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('figure#kv-cache output').first()).toHaveText(/^32\D?768/);
  for (const id of figuresOf(outline)) {
    await expect(page.locator(`figure#${id} [role="img"]:visible`).first(), id).toBeVisible();
    await expect(page.locator(`figure#${id} table`), id).toBeHidden();
  }
  await page.emulateMedia({ media: null });
}
