import { languageCodes, languages } from '../src/language/languages.ts';
import { openBuilt, readBuilt } from './built-page.ts';
import { explainerPages, expect, listedPages, pages, test } from './site.ts';

const attribute = (page: Document, selector: string, name: string) =>
  page.querySelector(selector)?.getAttribute(name) ?? '';

/** The addresses by which a page's head, or its entry in the sitemap, names it in each language, as pairs of a language and an address. */
function twinsOf(place: Element): readonly (readonly [string | null, string | null])[] {
  const links = place.querySelectorAll('[rel="alternate"][hreflang]');
  return Array.from(links, (link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
}

// A page without a header has nothing to skip.
const withHeader = pages.filter(({ address }) => openBuilt(address).querySelector('.site-header'));

for (const { address, language } of withHeader) {
  test(`${address} begins with the way past its header`, () => {
    const first = openBuilt(address).querySelector('body :is(a[href], button, input, summary)');
    expect(first?.textContent.trim()).toBe(languages[language].words.site.skip);
    expect(openBuilt(address).querySelector(first?.getAttribute('href') ?? '')?.tagName).toBe(
      'MAIN',
    );
  });
}

test('the first Tab shows the way past the header, in front of it', async ({ page }) => {
  for (const address of ['/en/', '/pt/custo-deepseek/', '/en/calculator/', '/404.html']) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const onTop = await page.evaluate(() => {
      const { left, top, width, height } =
        document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      const corners = [
        [left + 2, top + 2],
        [left + width / 2, top + height / 2],
        [left + width - 2, top + height - 2],
      ] as const;
      return corners.map(([x, y]) => document.elementFromPoint(x, y)?.textContent.trim());
    });
    const { skip } = languages[address.startsWith('/pt') ? 'pt' : 'en'].words.site;
    expect(onTop, address).toEqual([skip, skip, skip]);
  }
});

test('the site has a front door, two home pages and an explainer in two languages', () => {
  const addresses = pages.map(({ address }) => address);
  expect(addresses).toEqual(
    expect.arrayContaining(['/', '/pt/', '/en/', '/pt/custo-deepseek/', '/en/deepseek-cost/']),
  );
});

for (const { address, language } of pages) {
  test(`${address} says what it is, in its language`, () => {
    const page = openBuilt(address);
    expect(page.documentElement.lang).toBe(languages[language].locale);
    const headings = Array.from(page.querySelectorAll('h1'), (heading) => heading.textContent);
    expect(headings).toEqual([expect.stringMatching(/\S/)]);
    expect(page.title).toMatch(/\S.{8,}/);
    expect(attribute(page, 'meta[name="description"]', 'content')).toMatch(/\S.{40,}/);
  });
}

for (const { address } of listedPages) {
  test(`${address} and its twins name one another, as the sitemap does`, () => {
    const canonical = attribute(openBuilt(address), 'link[rel="canonical"]', 'href');
    expect(new URL(canonical).pathname).toBe(address);
    const twins = twinsOf(openBuilt(address).head);
    expect(twins.map(([code]) => code)).toEqual([
      ...languageCodes.map((code) => languages[code].locale),
      'x-default',
    ]);
    expect(twins.map(([, href]) => href)).toContain(canonical);
    for (const [code, href] of twins) {
      const twin = openBuilt(new URL(href ?? '').pathname);
      expect(twinsOf(twin.head), href ?? '').toEqual(twins);
      if (code !== 'x-default') expect(twin.documentElement.lang, href ?? '').toBe(code);
    }

    if (address === '/') return;
    const entry = [...openBuilt('/sitemap.xml').querySelectorAll('url')].find(
      (url) => url.querySelector('loc')?.textContent === canonical,
    );
    expect(entry && twinsOf(entry)).toEqual(twins);
  });
}

test('a page leads search engines to its twin in the other language, others to the English one', () => {
  const worldwide = 'https://cost-of-ai.example/en/deepseek-cost/';
  expect(twinsOf(openBuilt('/pt/custo-deepseek/').head)).toEqual(
    expect.arrayContaining([
      ['pt-BR', 'https://cost-of-ai.example/pt/custo-deepseek/'],
      ['en', worldwide],
      ['x-default', worldwide],
    ]),
  );
});

test('the sitemap lists no page that does not exist', () => {
  const listed = Array.from(
    openBuilt('/sitemap.xml').querySelectorAll('loc'),
    ({ textContent }) => new URL(textContent).pathname,
  );
  expect(listed.sort()).toEqual(
    listedPages.map(({ address }) => address).filter((address) => address !== '/'),
  );
});

test('robots.txt lets everybody in and leads to the sitemap', () => {
  const robots = readBuilt('/robots.txt');
  expect(robots).toMatch(/^Allow: \/$/m);
  expect(robots).not.toContain('Disallow: /');
  const canonical = attribute(openBuilt('/en/'), 'link[rel="canonical"]', 'href');
  expect(robots).toContain(`Sitemap: ${new URL('/sitemap.xml', canonical).href}`);
});

test('the favicon is there', async ({ request }) => {
  const response = await request.get(
    attribute(openBuilt('/en/'), 'link[rel="icon"][type]', 'href'),
  );
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('image/svg+xml');
});

test('an unknown address is answered with 404 and a page that helps in every language', async ({
  request,
}) => {
  const response = await request.get('/en/no-such-page/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toBe(readBuilt('/404.html'));
  for (const { language, words, address, frontmatter } of explainerPages) {
    const part = openBuilt('/404.html').querySelector(
      `section[lang="${languages[language].locale}"]`,
    );
    expect(part?.textContent).toContain(words.notFound.lead);
    const linkTo = (href: string) => part?.querySelector(`a[href="${href}"]`)?.textContent.trim();
    expect(linkTo(`/${language}/`)).toBe(words.notFound.home);
    expect(linkTo(address)).toBe(frontmatter.title);
  }
});
