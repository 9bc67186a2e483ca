import { existsSync, readFileSync } from 'node:fs';
import { figuresOf } from '../src/content/explainer/outline.ts';
import { languages } from '../src/language/languages.ts';
import { openBuilt } from './built-page.ts';
import { explainerPage } from './chosen-pages.ts';
import { built, expect, explainerPages, pages, test } from './site.ts';

/** What a page says of itself to whoever shows a link to it, by name. */
function propertiesOf(address: string): Readonly<Record<string, string>> {
  const metas = openBuilt(address).querySelectorAll('meta[content]');
  return Object.fromEntries(
    [...metas].map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      meta.getAttribute('content') ?? '',
    ]),
  );
}

test('every page has a picture to be shared with: 1200 × 630 pixels, under 300 KB, with words', () => {
  for (const { address } of pages) {
    const page = propertiesOf(address);
    const { pathname } = new URL(page['og:image'] ?? '');
    expect(existsSync(`${built}${pathname}`), `${address}: ${pathname}`).toBe(true);
    const file = readFileSync(`${built}${pathname}`);
    expect(file.subarray(1, 4).toString(), pathname).toBe('PNG');
    const size = { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
    expect(size, pathname).toEqual({ width: 1200, height: 630 });
    expect(page['og:image:width']).toBe('1200');
    expect(page['og:image:height']).toBe('630');
    expect(file.length, pathname).toBeLessThan(300_000);
    expect(page['og:image:alt']?.length, address).toBeGreaterThan(3);
  }
});

test('every page says what it is called, in which language and where it is', () => {
  for (const { address, language } of pages) {
    const page = propertiesOf(address);
    const { locale } = languages[language];
    expect(page['og:title'], address).toBeTruthy();
    expect(page['og:description'], address).toBe(page['description']);
    expect(page['og:locale']?.slice(0, 2), address).toBe(locale.slice(0, 2));
    expect(page['og:locale:alternate'], address).toBeTruthy();
    expect(page['twitter:card'], address).toBe('summary_large_image');
    if (/^\/$|404|\/answer\//.test(address)) continue;
    // What stands at an address that a figure had before says where it is now.
    const own = address
      .replace('/fleet-compute/', '/gpu-fleet/')
      .replace('/prices/', '/bars/')
      .replace('/pt/embed/tide-mill/tides/', '/pt/lampadas-de-farol/')
      .replace('/en/embed/tide-mill/tides/', '/en/lighthouse-lamps/')
      .replace('embed/salt-works/pans/', '');
    expect(new URL(page['og:url'] ?? '').pathname).toBe(own);
    expect(new URL(page['og:image'] ?? '').pathname).toBe(`${own}share.png`);
  }
});

for (const { explainer, language, outline, address, frontmatter } of explainerPages) {
  test(`every figure of ${address} has a picture of its own, which its finding describes`, () => {
    const images = figuresOf(outline).map((id) => {
      const page = propertiesOf(`/${language}/embed/${explainer.id}/${id}/`);
      const finding = openBuilt(address).querySelector(`#${id} .figure-title`);
      expect(page['og:image:alt']).toBe(finding?.textContent.trim());
      return readFileSync(`${built}${new URL(page['og:image'] ?? '').pathname}`, 'base64');
    });
    expect(images.length).toBeGreaterThan(0);
    expect(new Set(images).size).toBe(images.length);
    expect(propertiesOf(address)).toMatchObject({
      'og:type': 'article',
      'article:published_time': frontmatter.published,
    });
  });
}

for (const [language, title, date] of [
  ['pt', 'Quanto custa acender um farol: a conta de Santa Vela', '2024-03-31'],
  ['en', 'What it costs to light a lighthouse: the bill of Santa Vela', '2024-03-31'],
] as const) {
  const { address } = explainerPage('lighthouse-lamps', language);

  test(`${address} is shared under its title, with the day of its last change`, () => {
    expect(propertiesOf(address)).toMatchObject({
      'og:title': title,
      'article:published_time': '2024-02-29',
      'article:modified_time': date,
    });
  });
}
