import { openBuilt } from './built-page.ts';
import { expect, test } from './site.ts';

// The frozen texts: the lighthouse alone has a wick.
const used = {
  '/pt/glossario/': [
    'Quanto custa acender um farol: a conta de Santa Vela /pt/lampadas-de-farol/',
    'A lâmpada & a lente /pt/lampadas-de-farol/#lamp',
  ],
  '/en/glossary/': [
    'What it costs to light a lighthouse: the bill of Santa Vela /en/lighthouse-lamps/',
    'The lamp & the lens /en/lighthouse-lamps/#lamp',
  ],
} as const;

for (const [address, expected] of Object.entries(used)) {
  test(`${address} says of every term which sections use it, and leads there`, () => {
    const links = [...openBuilt(address).querySelectorAll('#wick .term-places a')];
    expect(
      links.map((link) => `${link.textContent.trim()} ${link.getAttribute('href') ?? ''}`),
    ).toEqual(expected);
    const terms = openBuilt(address).querySelectorAll('.terms > div');
    for (const term of terms) {
      const places = [...term.querySelectorAll('.term-places a[href*="#"]')];
      expect(places.length, term.id).toBeGreaterThan(0);
      for (const place of places) {
        const [path = '', id = ''] = place.getAttribute('href')?.split('#') ?? [];
        expect(openBuilt(path).getElementById(id), term.id).not.toBeNull();
      }
    }
  });
}
