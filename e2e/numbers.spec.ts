import { openExplainers } from '../src/content/explainer/explainers.ts';
import { languageCodes, languages, type Language } from '../src/language/languages.ts';
import { openBuilt } from './built-page.ts';
import { expect, languageLink, test } from './site.ts';

const addressIn = (language: Language) =>
  `/${language}/${languages[language].words.paths.numbers}/`;
const { words } = languages.pt;
const here = addressIn('pt');

for (const language of languageCodes) {
  const address = addressIn(language);
  const { words: own } = languages[language];

  test(`${address} has every number of every explainer in both orders, each with its kind, source and first place`, () => {
    const page = openBuilt(address);
    const ids = openExplainers().flatMap(({ id, ledger }) =>
      ledger.facts.map((fact) => ({ explainer: id, fact })),
    );
    for (const list of ['number', 'name']) {
      const rows = page.querySelectorAll(`li[id^="${list}-"]`);
      expect(rows).toHaveLength(ids.length);
      for (const { explainer, fact } of ids) {
        const row = page.getElementById(`${list}-${explainer}-${fact.id}`);
        expect(row?.textContent, fact.id).toContain(fact.label[language]);
        expect(row?.textContent, fact.id).toContain(own.kinds[fact.kind]);
        const [source, place, ...more] = row?.querySelectorAll('a') ?? [];
        expect(more, fact.id).toEqual([]);
        expect(source?.textContent.trim(), fact.id).toMatch(/\S/);
        const { pathname, hash } = new URL(place?.href ?? '', 'https://cost-of-ai.example');
        // The calculator is one place.
        if (hash === '') expect(pathname).toBe(`/${language}/${own.paths.calculator}/`);
        else expect(openBuilt(pathname).getElementById(hash.slice(1)), hash).not.toBeNull();
      }
    }
  });

  test(`${address} lists every claim, term and section too, and the search of every page leads there`, () => {
    const page = openBuilt(address);
    const links = (id: string) =>
      Array.from(page.querySelectorAll(`details#${id} li a`), (link) => link.textContent.trim());
    for (const { ledger, pages } of openExplainers()) {
      for (const { article } of ledger.claims) {
        expect(links('claims')).toContain(article[language]);
      }
      for (const { title } of pages[language].outline.sections) {
        expect(links('sections')).toContain(title);
      }
      for (const { term } of ledger.terms) expect(links('terms')).toContain(term[language]);
    }
    const form = openBuilt(`/${language}/`).querySelector('header form[role="search"]');
    expect(form?.getAttribute('action')).toBe(address);
    expect(form?.getAttribute('aria-label')).toBe(own.search.label);
    expect(form?.querySelector('input')?.name).toBe('q');
  });
}

test('a number is listed by size with its own unit, the largest first, and by name in the order of the alphabet', () => {
  const page = openBuilt(here);
  const sizes = Array.from(page.querySelectorAll('#machines .number-amount'), (each) =>
    each.textContent.replaceAll(/\s+/g, ' ').trim(),
  );
  expect(sizes[0]).toBe('115.430 GPUs');
  expect(sizes.at(-1)).toMatch(/nós$/);
  const letters = Array.from(page.querySelectorAll('.letter'), ({ textContent }) => textContent);
  expect(letters).toEqual([...new Set(letters)].sort());
  for (const letter of page.querySelectorAll('.by-name section')) {
    const heading = letter.querySelector('h2')?.textContent ?? '';
    for (const name of letter.querySelectorAll('.number-name')) {
      const [first] = name.textContent.normalize('NFD');
      expect(first?.toUpperCase()).toBe(heading);
    }
  }
});

test('the search of the header leads to what it finds, which narrows as one types and stays in the address and in the other language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/pt/');
  const header = page.getByRole('banner').getByRole('searchbox', { name: words.search.label });
  await header.fill('h20');
  await header.press('Enter');
  await expect(page).toHaveURL(`${here}?q=h20`);
  const rows = page.locator('.by-size').getByRole('listitem');
  const claims = page.locator('#claims').getByRole('listitem');
  await expect(rows.filter({ visible: true })).toHaveCount(9);
  await expect(claims.filter({ visible: true })).not.toHaveCount(0);
  for (const text of await rows.filter({ visible: true }).allTextContents()) {
    expect(text).toContain('H20');
  }

  await test.step('every word, without accents, in any order', async () => {
    const field = page.getByRole('main').getByRole('searchbox', { name: words.search.label });
    await field.fill('CALCULO h20');
    await expect(rows.filter({ visible: true }).first()).toContainText('Pico de cálculo');
    await expect(page.getByRole('status')).toContainText(`${words.data.tables.facts}: `);
    await field.fill('1.6 bilhão');
    await expect(rows.filter({ visible: true })).toHaveCount(1);
    await expect(rows.filter({ visible: true })).toContainText('1,6\u00a0bilhão');
    await field.fill('nada disso');
    await expect(page.getByRole('status')).toHaveText(words.numbers.none);
    await field.fill('H20');
    await expect(page).toHaveURL(`${here}?q=H20`);
  });

  await test.step('one kind of number', async () => {
    await page.getByRole('checkbox', { name: words.kinds.reported }).check();
    const kinds = page.locator('.by-size .number-kind').filter({ visible: true });
    await expect(kinds.filter({ hasText: words.kinds.calculated })).toHaveCount(0);
    await expect(kinds).not.toHaveCount(0);
    await expect(page).toHaveURL(`${here}?q=H20&kind=reported`);
  });

  await test.step('the other language', async () => {
    await languageLink(page, 'pt', 'en').click();
    const { words: english } = languages.en;
    await expect(page).toHaveURL(`${addressIn('en')}?q=H20&kind=reported`);
    await expect(page.getByRole('checkbox', { name: english.kinds.reported })).toBeChecked();
    await expect(
      page.getByRole('main').getByRole('searchbox', { name: english.search.label }),
    ).toHaveValue('H20');
    await expect(rows.filter({ visible: true })).not.toHaveCount(0);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the search of a phone leads to the whole list, and the order is chosen there', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('/pt/');
    const navigation = page.getByRole('navigation', { name: words.site.navigation });
    const links = await navigation.getByRole('link').filter({ visible: true }).all();
    const tops = await Promise.all(links.map(async (link) => (await link.boundingBox())?.y));
    expect(new Set(tops).size, 'lines of the menu').toBe(1);

    await page.getByRole('button', { name: words.search.short }).click();
    await expect(page).toHaveURL(`${here}?q=`);
    const bySize = page.locator('.number-list li[id^="number-"]');
    const byName = page.locator('.number-list li[id^="name-"]');
    await expect(bySize.filter({ visible: true })).toHaveCount(await bySize.count());
    await expect(byName.filter({ visible: true })).toHaveCount(0);
    await page.getByRole('radio', { name: words.numbers.by.name }).check();
    await expect(bySize.filter({ visible: true })).toHaveCount(0);
    await expect(byName.filter({ visible: true })).toHaveCount(await byName.count());
  });
});
