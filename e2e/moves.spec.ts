import { readFileSync } from 'node:fs';
import { languages } from '../src/language/languages.ts';
import { openBuilt, readBuilt } from './built-page.ts';
import { built, expect, test } from './site.ts';

const site = 'https://cost-of-ai.example';

for (const [old, now, language] of [
  ['/pt/lampadas/', '/pt/lampadas-de-farol/', 'pt'],
  ['/en/santa-vela/', '/en/lighthouse-lamps/', 'en'],
  ['/pt/moinho-de-mare/', '/pt/lampadas-de-farol/', 'pt'],
  ['/en/salt-works/', '/en/', 'en'],
] as const) {
  test(`${old} is a page that leads to ${now}, for hosts that know no redirects`, () => {
    const page = openBuilt(old);
    const { words, locale } = languages[language];
    const isGone = /moinho|salt/.test(old);
    expect(page.documentElement.lang).toBe(locale);
    expect(page.querySelector('h1')?.textContent).toBe(
      isGone ? words.former.gone : words.former.moved,
    );
    expect(page.querySelector('main a')?.getAttribute('href')).toBe(now);
    const refresh = page.querySelector('noscript meta[http-equiv="refresh"]');
    expect(refresh?.getAttribute('content')).toBe(`0; url=${now}`);
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(site + now);
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
    const twin = page.querySelector(`link[hreflang="${locale}"]`)?.getAttribute('href');
    expect(twin).toBe(site + now);
  });
}

test('text, citations and share image are at an old address too, as they are at the one of today', () => {
  for (const file of ['.md', '/cite.bib', '/cite.ris', '/cite.json', '/share.png']) {
    const [old, now] = ['lampadas', 'lampadas-de-farol'].map((path) =>
      readFileSync(`${built}/pt/${path}${file}`),
    );
    expect(old?.length, file).toBeGreaterThan(50);
    expect(old?.equals(now ?? Buffer.alloc(0)), file).toBe(true);
  }
});

test('no list of pages names an old address', () => {
  for (const list of ['/sitemap.xml', '/llms.txt', '/pt/feed.xml']) {
    expect(readBuilt(list), list).not.toMatch(/farol-de-santa-vela|\/lampadas\b(?!-)|salinas/);
  }
});

test('a frame with a figure of a removed explainer says so and leads out of the frame, in its language', () => {
  const page = openBuilt('/pt/embed/tide-mill/tides/');
  expect(page.querySelector('h1')?.textContent).toBe(languages.pt.words.former.figure);
  expect(page.querySelector('main a')?.getAttribute('href')).toBe('/pt/lampadas-de-farol/');
  expect(page.querySelector('base')?.target).toBe('_top');
});

test('the address of a section or a figure by an id that it had before leads to it', () => {
  for (const address of ['/pt/lampadas-de-farol/', '/en/lighthouse-lamps/']) {
    const page = openBuilt(address);
    expect(page.getElementById('questions')?.closest('h2')?.id).toBe('faq');
    expect(page.querySelector('#faq')?.hasAttribute('formerly')).toBe(false);
    expect(page.getElementById('prices')?.closest('figure')?.id).toBe('bars');
  }
});

test('with scripts an old address leads to the same place of the text, with what was set', async ({
  page,
}) => {
  await page.goto('/pt/lampadas/?theme=dark#bill-1');
  await expect(page).toHaveURL(/\/pt\/lampadas-de-farol\/\?theme=dark#bill-1$/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('an old address leads to the page of today', async ({ page }) => {
    await page.goto('/pt/lampadas/');
    await expect(page).toHaveURL(/\/pt\/lampadas-de-farol\/$/);
  });
});
