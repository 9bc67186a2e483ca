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
    const entries = feed.entry.map(({ id, title }) => `${id} ${title}`);
    for (const { frontmatter, address: listed, language: own } of explainerPages) {
      if (own !== language) continue;
      expect(entries).toContain(`https://cost-of-ai.example${listed} ${frontmatter.title}`);
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
  const parser = new XMLParser();
  const { urlset } = parser.parse(readBuilt('/sitemap.xml')) as {
    urlset: { url: readonly { loc: string; lastmod: string }[] };
  };
  expect(urlset.url.length).toBeGreaterThan(explainerPages.length);
  for (const { loc, lastmod } of urlset.url) {
    // The lighthouse was last corrected that day; the newest text came out on the other, and pages that list all follow it.
    const isLighthouse = /lighthouse-lamps|lampadas-de-farol/.test(loc);
    expect(lastmod, loc).toBe(isLighthouse ? '2024-03-31' : '2026-11-23');
  }
});

for (const { address } of explainerPages) {
  test(`${address} names its text version`, () => {
    const link = openBuilt(address).head.querySelector('link[type="text/markdown"]');
    expect(readBuilt(link?.getAttribute('href') ?? 'none')).toMatch(/\S/);
  });
}
