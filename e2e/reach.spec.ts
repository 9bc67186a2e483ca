import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import { languageCodes, languages } from '../src/language/languages.ts';
import { openBuilt, readBuilt } from './built-page.ts';
import { built, expect, explainerPages, test } from './site.ts';

for (const language of languageCodes) {
  const { words, locale } = languages[language];
  const home = () => openBuilt(`/${language}/`);
  const linkInHead = (selector: string) =>
    home().head.querySelector(`link${selector}`)?.getAttribute('href') ?? '';

  test(`the feed (${language}) is found from the page and has every explainer`, () => {
    const address = linkInHead('[type="application/atom+xml"]');
    const links = [...home().body.querySelectorAll(`a[href="${address}"]`)];
    expect(links.map((link) => link.textContent.trim())).toContain(words.feed.link);
    const parser = new XMLParser({ isArray: (name) => name === 'entry' });
    const { feed } = parser.parse(readBuilt(address)) as {
      feed: { entry: readonly { id: string; title: string }[] };
    };
    for (const { frontmatter, address: listed } of explainerPages.filter(
      (one) => one.language === language,
    )) {
      const entry = feed.entry.find(({ id }) => new URL(id).pathname === listed);
      expect(entry?.title).toBe(frontmatter.title);
    }
  });

  test(`a device can keep the site (${language}): name, language, start and icons of the size they say`, () => {
    const manifest = JSON.parse(readBuilt(linkInHead('[rel="manifest"]'))) as {
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
      const file = readFileSync(`${built}${src}`);
      // A PNG says its width and height there.
      expect(`${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`, src).toBe(sizes);
    }
  });
}

test('the sitemap says of every page when it last changed', () => {
  const parser = new XMLParser({ ignoreAttributes: false });
  const { urlset } = parser.parse(readBuilt('/sitemap.xml')) as {
    urlset: { url: readonly { loc: string; lastmod: string; 'xhtml:link': readonly unknown[] }[] };
  };
  const days = new Map(urlset.url.map(({ loc, lastmod }) => [new URL(loc).pathname, lastmod]));
  // The frozen explainer was never corrected: the day of its publication.
  expect(days.get('/pt/custo-deepseek/')).toBe('2026-11-23');
  expect(days.get('/en/deepseek-cost/')).toBe('2026-11-23');
  const explainers = explainerPages.map(({ address }) => address);
  const newest = explainers
    .map((address) => days.get(address) ?? '')
    .sort()
    .at(-1);
  for (const [address, day] of days) {
    expect(day, address).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (!explainers.includes(address)) expect(day, address).toBe(newest);
  }
});

for (const { address } of explainerPages) {
  test(`${address} names its text version`, () => {
    const link = openBuilt(address).head.querySelector('link[type="text/markdown"]');
    expect(readBuilt(link?.getAttribute('href') ?? 'none')).toMatch(/\S/);
  });
}
