import type { Page } from '@playwright/test';
import { languages } from '../src/language/languages.ts';
import { ownPage, pageWith } from './figure-pages.ts';
import { expect, test } from './site.ts';

test.use({ provoked: [404] });

const { words } = languages.pt;
const own = ownPage('training-run', 'pt');
const calculator = `/pt/${words.paths.calculator}/`;

/** Helpers of a figure: its slider works without them. On its own page two scripts ask for it. */
const helpers =
  /\/(EmbedPage[^/]*|Figure\.astro[^/]*|tour-figure|share-figure|offer-files|fill-words)\./;

test('whatever file does not come: a slider shows where it works, else the sentence', async ({
  page,
}) => {
  const files = await scriptsOf(page, own);
  expect(files.filter((file) => helpers.test(file)).length).toBeGreaterThan(2);
  expect(files.filter((file) => !helpers.test(file)).length).toBeGreaterThan(4);
  for (const file of files) {
    await test.step(file, async () => {
      await page.route(`**${file}`, (route) => route.fulfill({ status: 404 }));
      await page.goto(own, { waitUntil: 'networkidle' });
      const slider = page.getByRole('slider');
      if (helpers.test(file)) {
        await slider.press('End');
        await expect(page.locator('figure output')).toHaveText('US$ 4 por hora de GPU');
        await expect(page.getByText(words.figure.still)).toBeHidden();
      } else {
        await expect(page.getByText(words.figure.still)).toBeVisible();
        await expect(slider).toHaveCount(0);
      }
      await page.unroute(`**${file}`);
    });
  }
});

test('without the button that copies, every figure of a text answers', async ({ page }) => {
  const { address } = pageWith('training-run', 'pt');
  await page.route(/\/(CopyText\.astro|copy-text)[^/]*\.js$/, (route) =>
    route.fulfill({ status: 404 }),
  );
  // Where the address names a state, no figure waits to be near the screen.
  await page.goto(`${address}?rent=4`);
  await expect(page.locator('figure[data-chart]:not([data-ready])')).toHaveCount(0);
  await expect(page.locator('#training-run output')).toHaveText('US$ 4 por hora de GPU');
});

test('without its script the calculator is its answers, a sentence for its sliders, and its examples', async ({
  page,
}) => {
  const gpus = page.getByRole('textbox', { name: words.calculator.field.gpus });
  await page.route(/element[^/]*\.js$/i, (route) => route.fulfill({ status: 404 }));
  await page.goto(calculator, { waitUntil: 'networkidle' });
  await expect(page.getByText(words.calculator.noScript)).toBeVisible();
  const answers = page.getByRole('region', { name: words.calculator.results });
  await expect(answers).toContainText('US$ 5,58 milhões');
  await expect(answers).toBeVisible();
  await expect(gpus).toBeHidden();
  await expect(page.getByRole('region', { name: words.calculator.presets })).toBeVisible();
  await page.unroute(/element[^/]*\.js$/i);
  await page.reload();
  await expect(gpus).toBeVisible();
  await expect(page.getByText(words.calculator.noScript)).toBeHidden();
});

test('a page that the browser translated has its figures in the language of its text', async ({
  page,
}) => {
  // As translators do, before any script of the page runs.
  await page.route(`**${own}`, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    const body = html.replace('<html lang="pt-BR"', '<html lang="fr" class="translated-ltr"');
    expect(body).not.toBe(html);
    await route.fulfill({ response, body });
  });
  await page.goto(own);
  await page.getByRole('slider').press('End');
  await expect(page.locator('figure output')).toHaveText('US$ 4 por hora de GPU');
});

/** The scripts, and the words for them, that a page asks for until its figure answers. */
async function scriptsOf(page: Page, address: string): Promise<readonly string[]> {
  const files: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\.js$|\/words\./.test(pathname)) files.push(pathname);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.locator('figure[data-ready]')).toBeVisible();
  return [...new Set(files)];
}

// cspell:ignore deepsek glosary
test('a host with one page for all unknown addresses still answers in the language of the address, and names the page that is near', async ({
  page,
}) => {
  for (const [address, code, near] of [
    ['/pt/custo-deepsek/', 'pt', '/pt/custo-deepseek/'],
    ['/en/glosary/', 'en', '/en/glossary/'],
  ] as const) {
    const { locale, words } = languages[code];
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.notFound.title);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page).toHaveTitle(new RegExp(words.notFound.title));
    await expect(page.getByRole('navigation', { name: words.site.languages })).toBeVisible();
    const told = page.locator('p', { hasText: words.notFound.near });
    await expect(told.getByRole('link')).toHaveAttribute('href', near);
  }
  // An address that says no language has help in each.
  await page.goto('/nowhere-at-all/');
  for (const { words } of Object.values(languages)) {
    await expect(page.getByText(words.notFound.lead)).toBeVisible();
    await expect(page.getByText(words.notFound.near)).toBeHidden();
  }
});
