import { languages } from '../src/language/languages.ts';
import { explainerPages, expect, pages, test } from './site.ts';

// Without scripts "/" stays where it is.
test.use({ javaScriptEnabled: false });

// The page of a single figure is for frames, not for search engines.
const known = pages.filter(
  ({ address }) => !address.endsWith('/404.html') && !address.includes('/embed/'),
);

test('the site has a front door, two home pages and an explainer in two languages', () => {
  const addresses = pages.map(({ address }) => address);
  expect(addresses).toEqual(
    expect.arrayContaining(['/', '/pt/', '/en/', '/pt/custo-deepseek/', '/en/deepseek-cost/']),
  );
});

for (const { address, language } of pages) {
  test(`${address} says what it is, in its language`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.locator('html')).toHaveAttribute('lang', languages[language].locale);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    await expect(page).toHaveTitle(/\S.{8,}/);
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S.{50,}/);
  });
}

for (const { address } of known) {
  test(`${address} and its twins name one another, as the sitemap does`, async ({
    page,
    request,
  }) => {
    // The file as a search engine gets it; to open it as a reader would takes much longer.
    const linksOf = async (path: string) =>
      page.evaluate(
        (html) => {
          const { head } = new DOMParser().parseFromString(html, 'text/html');
          const all = [...head.querySelectorAll('link[rel="alternate"][hreflang]')];
          return {
            twins: all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
            canonical: head.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
          };
        },
        await (await request.get(path)).text(),
      );
    const { twins, canonical } = await linksOf(address);
    expect(new URL(canonical).pathname).toBe(address);
    expect(twins.map(([code]) => code).sort()).toEqual(['en', 'pt-BR', 'x-default']);
    expect(twins.map(([, href]) => href)).toContain(canonical);
    for (const [, href] of twins) {
      const there = await linksOf(new URL(href ?? '').pathname);
      expect(there.twins, href ?? '').toEqual(twins);
    }

    const sitemap = await (await request.get('/sitemap.xml')).text();
    const entry = sitemap.split('<url>').find((part) => part.includes(`<loc>${canonical}</loc>`));
    if (address === '/') return;
    for (const [code, href] of twins) {
      expect(entry).toContain(`hreflang="${code ?? ''}" href="${href ?? ''}"`);
    }
  });
}

test('the sitemap lists no page that does not exist', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text();
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => new URL(url ?? ''));
  expect(listed.map(({ pathname }) => pathname).sort()).toEqual(
    known.map(({ address }) => address).filter((address) => address !== '/'),
  );
});

test('robots.txt lets everybody in and leads to the sitemap', async ({ request, page }) => {
  const robots = await (await request.get('/robots.txt')).text();
  await page.goto('/en/');
  const canonical = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
  expect(robots).toContain('Allow: /');
  expect(robots).not.toContain('Disallow: /');
  expect(robots).toContain(`Sitemap: ${new URL('/sitemap.xml', canonical).href}`);
});

test('the favicon is there', async ({ page, request }) => {
  await page.goto('/en/');
  const icon = (await page.locator('link[rel="icon"]').getAttribute('href')) ?? '';
  const response = await request.get(icon);
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('image/svg+xml');
});

test('an unknown address is answered with 404 and a page that helps in both languages', async ({
  page,
  request,
}) => {
  const response = await request.get('/en/no-such-page/');
  expect(response.status()).toBe(404);
  await page.goto('/404.html');
  expect(await response.text()).toBe(await (await request.get('/404.html')).text());
  for (const { language, words, address, frontmatter } of explainerPages) {
    const part = page.locator(`section[lang="${languages[language].locale}"]`);
    await expect(part.getByText(words.notFound.lead)).toBeVisible();
    const home = part.getByRole('link', { name: words.notFound.home });
    await expect(home).toHaveAttribute('href', `/${language}/`);
    const explainer = part.getByRole('link', { name: frontmatter.title });
    await expect(explainer).toHaveAttribute('href', address);
  }
});
