import { languages } from '../src/language/languages.ts';
import { openBuilt } from './built-page.ts';
import { shortPage, twinOf } from './chosen-pages.ts';
import { explainerPages, expect, languageLink, pages, test } from './site.ts';

test('a change of language keeps the section, and back and forward lead through both languages', async ({
  page,
}) => {
  const { language, address, otherAddress, other, outline } = shortPage;
  const section = outline.sections[1];
  if (!section) throw new Error(`${address} has one section only`);
  const twin = twinOf(shortPage);
  const twinTitle = twin.outline.sections.find(({ id }) => id === section.id)?.title ?? '';
  await page.goto(`${address}#${section.id}`);
  await expect(page.locator(`#${section.id}`)).toBeInViewport();

  await test.step('the section of the address', async () => {
    await languageLink(page, language, other).click();
    await expect(page).toHaveURL(`${otherAddress}#${section.id}`);
    await expect(page.getByRole('heading', { name: twinTitle, exact: true })).toBeInViewport();
  });

  await test.step('back and forward', async () => {
    await page.goBack();
    await expect(page).toHaveURL(`${address}#${section.id}`);
    await page.goForward();
    await expect(page).toHaveURL(`${otherAddress}#${section.id}`);
  });

  await test.step('the section chosen in the contents', async () => {
    const [first] = twin.outline.sections;
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
    });
    const { contents: name } = twin.words.explainer;
    await page.locator('summary').filter({ hasText: name }).click();
    const contents = page.getByRole('navigation', { name });
    await contents.getByRole('link', { name: first?.title ?? '' }).click();
    await expect(page.locator(`#${first?.id}`)).toBeInViewport();
    await languageLink(page, other, language).click();
    await expect(page).toHaveURL(`${address}#${first?.id}`);
  });
});

for (const { address, language, explainer } of explainerPages) {
  test(`${address} marks its language as the present one and leads to each of the others`, () => {
    const { words, name } = languages[language];
    const choices = openBuilt(address).querySelector(
      `header nav[aria-label="${words.site.languages}"]`,
    );
    const present = choices?.querySelectorAll('[aria-current="true"]') ?? [];
    expect([...present].map(({ textContent }) => textContent.trim())).toEqual([name]);
    const others = explainerPages.filter(
      (page) => page.explainer === explainer && page.language !== language,
    );
    for (const { address: otherAddress, language: other } of others) {
      const link = choices?.querySelector(`a[data-language="${other}"]`);
      expect(link?.textContent.trim()).toBe(languages[other].name);
      expect(link?.getAttribute('href')).toBe(otherAddress);
      expect(link?.getAttribute('hreflang')).toBe(languages[other].locale);
    }
  });
}

test('the languages of a home page lead to the home pages in those languages', () => {
  const homes = pages.filter(({ address, language }) => address === `/${language}/`);
  expect(homes.length).toBeGreaterThan(1);
  for (const { address, language } of homes) {
    const { words } = languages[language];
    const links = openBuilt(address).querySelectorAll(
      `nav[aria-label="${words.site.languages}"] a[data-language]`,
    );
    const led = [...links].map((link) => [link.textContent.trim(), link.getAttribute('href')]);
    const expected = homes.map((home) => [languages[home.language].name, home.address]);
    expect(led.sort(), address).toEqual(expected.sort());
  }
});
