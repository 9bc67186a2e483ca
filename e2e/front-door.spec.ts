import type { Page } from '@playwright/test';
import { languages } from '../src/language/languages.ts';
import { expect, test } from './site.ts';

const { pt, en } = languages;

async function expectTwoLinks(page: Page): Promise<void> {
  for (const [code, { name }] of Object.entries(languages)) {
    const link = page.getByRole('link', { name });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', `/${code}/`);
  }
}

/** Waits until the script of the front door has done what it does. */
async function expectToStay(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await customElements.whenDefined('language-chooser');
    await new Promise(requestAnimationFrame);
  });
  await expect(page).toHaveURL('/');
}

for (const [locale, address] of [
  ['pt-BR', '/pt/'],
  ['pt-PT', '/pt/'],
  ['en-GB', '/en/'],
] as const) {
  test.describe(`a browser in ${locale}`, () => {
    test.use({ locale });
    test(`is sent to ${address}`, async ({ page }) => {
      await page.goto('/');
      await expect(page).toHaveURL(address);
    });
  });
}

test.describe('a browser in neither language', () => {
  test.use({ locale: 'ja-JP' });

  test('stays at the two links', async ({ page }) => {
    await page.goto('/');
    await expectToStay(page);
    await expectTwoLinks(page);
  });

  test('is sent to the language chosen there when it comes back', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: pt.name }).click();
    await expect(page).toHaveURL('/pt/');
    await page.goto('/');
    await expect(page).toHaveURL('/pt/');
  });
});

test.describe('a reader who chose the other language', () => {
  test.use({ locale: 'en-US' });

  test('is sent there by the front door, and nowhere by an explicit address', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('link', { name: pt.name }).click();
    await expect(page).toHaveURL('/pt/');
    await page.goto('/');
    await expect(page).toHaveURL('/pt/');
    await page.goto('/en/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.words.home.title);
  });

  test('can go back past the front door', async ({ page }) => {
    await page.goto('/pt/');
    await page.goto('/');
    await expect(page).toHaveURL('/en/');
    await page.goBack();
    await expect(page).toHaveURL('/pt/');
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('both links are there and work', async ({ page }) => {
    await page.goto('/');
    await expectTwoLinks(page);
    await page.getByRole('link', { name: en.name }).click();
    await expect(page).toHaveURL('/en/');
  });
});
