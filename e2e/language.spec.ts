import { languages } from '../src/language/languages.ts';
import { explainerPages, expect, languageLink, test } from './site.ts';

for (const {
  language,
  address,
  otherAddress,
  other,
  outline,
  words,
  explainer,
} of explainerPages) {
  const section = outline.sections[2]?.id ?? '';
  const twin = explainer.pages[other];
  const twinTitle = twin.outline.sections[2]?.title ?? '';

  test.describe(address, () => {
    test('switching language keeps the section of the address', async ({ page }) => {
      await page.goto(`${address}#${section}`);
      await expect(page.locator(`#${section}`)).toBeInViewport();
      await languageLink(page, language, other).click();
      await expect(page).toHaveURL(`${otherAddress}#${section}`);
      await expect(page.getByRole('heading', { name: twinTitle })).toBeInViewport();
    });

    test('switching language keeps the section chosen in the contents', async ({ page }) => {
      await page.goto(address);
      const contents = page.getByRole('navigation', { name: words.explainer.contents });
      await contents.getByRole('link', { name: outline.sections[2]?.title ?? '' }).click();
      await expect(page.locator(`#${section}`)).toBeInViewport();
      await languageLink(page, language, other).click();
      await expect(page).toHaveURL(`${otherAddress}#${section}`);
    });

    test('back and forward lead through both languages', async ({ page }) => {
      await page.goto(`${address}#${section}`);
      await expect(page.locator(`#${section}`)).toBeInViewport();
      await languageLink(page, language, other).click();
      await expect(page).toHaveURL(`${otherAddress}#${section}`);
      await page.goBack();
      await expect(page).toHaveURL(`${address}#${section}`);
      await page.goForward();
      await expect(page).toHaveURL(`${otherAddress}#${section}`);
    });

    test('the language of the page is marked as the present one', async ({ page }) => {
      await page.goto(address);
      const choices = page.getByRole('navigation', { name: words.site.languages });
      await expect(choices.locator('[aria-current="true"]')).toHaveText(languages[language].name);
    });
  });
}

test('switching language on a home page leads to the other home page', async ({ page }) => {
  await page.goto('/pt/');
  await languageLink(page, 'pt', 'en').click();
  await expect(page).toHaveURL('/en/');
  await languageLink(page, 'en', 'pt').click();
  await expect(page).toHaveURL('/pt/');
});
