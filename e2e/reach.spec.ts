import { XMLParser } from 'fast-xml-parser';
import { updatedOn } from '../src/content/explainer/updated.ts';
import { languageCodes, languages } from '../src/language/languages.ts';
import { expect, explainerPages, test } from './site.ts';

for (const language of languageCodes) {
  const { words, locale } = languages[language];

  test(`the feed (${language}) is found from the page and has every explainer`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${language}/`);
    const head = page.locator('link[type="application/atom+xml"]');
    const address = (await head.getAttribute('href')) ?? '';
    await expect(page.getByRole('link', { name: words.feed.link })).toHaveAttribute(
      'href',
      address,
    );
    const response = await request.get(address);
    const parser = new XMLParser({ isArray: (name) => name === 'entry' });
    const { feed } = parser.parse(await response.text()) as {
      feed: { entry: readonly { id: string; title: string }[] };
    };
    for (const { frontmatter, address: listed } of explainerPages.filter(
      (one) => one.language === language,
    )) {
      const entry = feed.entry.find(({ id }) => new URL(id).pathname === listed);
      expect(entry?.title).toBe(frontmatter.title);
    }
  });

  test(`a device can keep the site (${language}): name, language, start and icons of the size they say`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${language}/`);
    const address = (await page.locator('link[rel="manifest"]').getAttribute('href')) ?? '';
    const manifest = (await (await request.get(address)).json()) as {
      icons: readonly { src: string; sizes: string; type: string; purpose?: string }[];
    };
    expect(manifest).toMatchObject({
      name: words.site.name,
      lang: locale,
      start_url: `/${language}/`,
    });
    const drawn = manifest.icons.filter(({ type }) => type === 'image/png');
    expect(drawn.map(({ sizes, purpose }) => `${sizes} ${purpose ?? ''}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
    for (const { src, sizes } of [...drawn, { src: '/apple-touch-icon.png', sizes: '180x180' }]) {
      const file = await (await request.get(src)).body();
      expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, src).toBe(sizes);
    }
  });
}

test('the sitemap says of every page when it last changed', async ({ request }) => {
  const parser = new XMLParser({ ignoreAttributes: false });
  const { urlset } = parser.parse(await (await request.get('/sitemap.xml')).text()) as {
    urlset: { url: readonly { loc: string; lastmod: string; 'xhtml:link': readonly unknown[] }[] };
  };
  const newest = explainerPages
    .map(({ explainer }) => updatedOn(explainer))
    .sort()
    .at(-1);
  for (const { loc, lastmod, 'xhtml:link': twins } of urlset.url) {
    const { pathname } = new URL(loc);
    const own = explainerPages.find(({ address }) => address === pathname);
    expect(lastmod, loc).toBe(own ? updatedOn(own.explainer) : newest);
    expect(twins.length, loc).toBe(languageCodes.length + 1);
  }
});

for (const { address } of explainerPages) {
  test(`${address} names its text version`, async ({ request }) => {
    const html = await (await request.get(address)).text();
    const [, markdown = ''] =
      /<link rel="alternate" type="text\/markdown" href="([^"]+)"/.exec(html) ?? [];
    expect((await request.get(markdown)).status()).toBe(200);
  });
}
