import type { Page } from '@playwright/test';
import { languages } from '../src/language/languages.ts';
import { expect, test } from './site.ts';

const { pt, en } = languages;

async function expectLinks(page: Page): Promise<void> {
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

test.describe('a browser in none of the languages', () => {
  test.use({ locale: 'ja-JP' });

  test('stays at the links, and is sent to the language chosen there when it comes back', async ({
    page,
  }) => {
    await page.goto('/');
    await expectToStay(page);
    await expectLinks(page);
    await page.getByRole('link', { name: pt.name }).click();
    await expect(page).toHaveURL('/pt/');
    await page.goto('/');
    await expect(page).toHaveURL('/pt/');
  });
});

test.describe('a reader who chose the other language', () => {
  test.use({ locale: 'en-US' });

  test('is sent there by the front door, can go back past it, and is sent nowhere by an explicit address', async ({
    page,
  }) => {
    await page.goto('/en/');
    await page.getByRole('link', { name: pt.name }).click();
    await expect(page).toHaveURL('/pt/');
    await page.goto('/en/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(en.words.home.title);
    await page.goto('/');
    await expect(page).toHaveURL('/pt/');
    await page.goBack();
    await expect(page).toHaveURL('/en/');
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('the links are there and work', async ({ page }) => {
    await page.goto('/');
    await expectLinks(page);
    await page.getByRole('link', { name: en.name }).click();
    await expect(page).toHaveURL('/en/');
  });
});
