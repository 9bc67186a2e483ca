import { existsSync, readFileSync } from 'node:fs';
import { languageCodes, languages } from '../src/language/languages.ts';
import { openBuilt, readBuilt } from './built-page.ts';
import { built, expect, explainerPages, pages, test } from './site.ts';

const textIn = (entry: ParentNode, name: string) => entry.querySelector(name)?.textContent ?? '';

for (const language of languageCodes) {
  const { words, locale } = languages[language];
  const home = () => openBuilt(`/${language}/`);
  const linkInHead = (selector: string) =>
    home().head.querySelector(`link${selector}`)?.getAttribute('href') ?? '';

  test(`the feed (${language}) is found from the page and has every explainer`, () => {
    const address = linkInHead('[type="application/atom+xml"]');
    const links = [...home().body.querySelectorAll(`a[href="${address}"]`)];
    expect(links.map((link) => link.textContent.trim())).toContain(words.feed.link);
    const icon = textIn(openBuilt(address), 'icon');
    expect(existsSync(`${built}${new URL(icon).pathname}`), icon).toBe(true);
    const entries = Array.from(
      openBuilt(address).querySelectorAll('entry'),
      (entry) => `${textIn(entry, 'id')} ${textIn(entry, 'title')}`,
    );
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

test("every page has the site's icon for browsers, for programs that show no SVG and for Apple's devices", () => {
  for (const { address } of pages) {
    const { head } = openBuilt(address);
    const icons = head.querySelectorAll<HTMLLinkElement>('link[rel$="icon"]');
    expect(
      Array.from(icons, (link) => `${link.rel} ${link.getAttribute('href') ?? ''}`),
      address,
    ).toEqual(['icon /favicon.ico', 'icon /favicon.svg', 'apple-touch-icon /apple-touch-icon.png']);
  }
});

test('favicon.ico holds the icon in 16, 32 and 48 px', () => {
  const file = readFileSync(`${built}/favicon.ico`);
  expect([0, 2, 4].map((at) => file.readUInt16LE(at))).toEqual([0, 1, 3]);
  const drawn = [0, 1, 2].map((index) => {
    const entry = 6 + 16 * index;
    const png = file
      .subarray(file.readUInt32LE(entry + 12))
      .subarray(0, file.readUInt32LE(entry + 8));
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
    expect(png.subarray(-8, -4).toString('latin1')).toBe('IEND');
    return [file.readUInt8(entry), png.readUInt32BE(16), png.readUInt32BE(20)];
  });
  expect(drawn).toEqual([16, 32, 48].map((size) => [size, size, size]));
});

test('the sitemap says of every page when it last changed', () => {
  const listed = openBuilt('/sitemap.xml').querySelectorAll('url');
  expect(listed.length).toBeGreaterThan(explainerPages.length);
  for (const entry of listed) {
    const loc = textIn(entry, 'loc');
    // The lighthouse was last corrected that day; the newest text came out on the other, and pages that list all follow it.
    const isLighthouse = /lighthouse-lamps|lampadas-de-farol/.test(loc);
    expect(textIn(entry, 'lastmod'), loc).toBe(isLighthouse ? '2024-03-31' : '2026-11-23');
  }
});

for (const { address } of explainerPages) {
  test(`${address} names its text version`, () => {
    const link = openBuilt(address).head.querySelector('link[type="text/markdown"]');
    expect(readBuilt(link?.getAttribute('href') ?? 'none')).toMatch(/\S/);
  });
}
