import { existsSync, readFileSync } from 'node:fs';
import { charts } from '../src/content/catalogue/catalogue.ts';
import { figures } from '../src/figures/figures.ts';
import { chartsOf } from '../src/content/explainer/outline.ts';
import { languages } from '../src/language/languages.ts';
import { built, expect, explainerPages, pages, test } from './site.ts';

const properties = new Map(
  pages.map(({ address, language }) => {
    const html = readFileSync(`${built}${address.replace(/\/$/, '/index.html')}`, 'utf8');
    const metas = [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)];
    return [
      address,
      { language, ...Object.fromEntries(metas.map(([, name, text]) => [name, text])) },
    ];
  }),
) as ReadonlyMap<string, Readonly<Record<string, string>>>;

test('every page has a picture to be shared with: 1200 × 630 pixels, under 300 KB, with words', () => {
  for (const [address, page] of properties) {
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
  for (const [address, page] of properties) {
    const { locale } = languages[page['language'] as keyof typeof languages];
    expect(page['og:title'], address).toBeTruthy();
    expect(page['og:description'], address).toBe(page['description']);
    expect(page['og:locale']?.slice(0, 2), address).toBe(locale.slice(0, 2));
    expect(page['og:locale:alternate'], address).toBeTruthy();
    expect(page['twitter:card'], address).toBe('summary_large_image');
    if (/^\/$|404/.test(address)) continue;
    expect(new URL(page['og:url'] ?? '').pathname).toBe(address);
    expect(new URL(page['og:image'] ?? '').pathname).toBe(`${address}share.png`);
  }
});

for (const { explainer, language, outline, address, frontmatter } of explainerPages) {
  test(`every figure of ${address} has a picture of its own, which its finding describes`, () => {
    const images = chartsOf(outline).map((tag) => {
      const page = properties.get(`/${language}/embed/${explainer.id}/${charts[tag].id}/`);
      expect(unescaped(page?.['og:image:alt'])).toBe(
        figures[tag](explainer.ledger, language).title,
      );
      return readFileSync(`${built}${new URL(page?.['og:image'] ?? '').pathname}`, 'base64');
    });
    expect(new Set(images).size).toBe(chartsOf(outline).length);
    expect(properties.get(address)).toMatchObject({
      'og:type': 'article',
      'article:published_time': frontmatter.published,
    });
  });
}

function unescaped(text = ''): string {
  return text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
