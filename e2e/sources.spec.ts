import { citations } from '../src/content/explainer/citations.ts';
import { openBuilt } from './built-page.ts';
import { explainerPage } from './chosen-pages.ts';
import { explainerPages, expect, test } from './site.ts';

const leaves = (link: Element) => /^(https?:)?\/\//.test(link.getAttribute('href') ?? '');

for (const { address, explainer, language } of explainerPages) {
  test(`${address}: the list has every source that the page cites, numbered, and no other`, () => {
    const document = openBuilt(address);
    const cited = citations(explainer, language);
    const entries = [...document.querySelectorAll('[id^="source-"]')];
    expect(entries.map(({ id }) => id)).toEqual(cited.map(({ source }) => `source-${source.id}`));
    const numbers = [...document.querySelectorAll('ol.sources')].flatMap((list) =>
      [...list.children].map((_, place) => Number(list.getAttribute('start') ?? 1) + place),
    );
    expect(numbers).toEqual(entries.map((_, index) => index + 1));
  });

  test(`${address}: what a claim, a card or a figure names as its source is in the list`, () => {
    const document = openBuilt(address);
    const listed = new Set(
      [...document.querySelectorAll('[id^="source-"] a')].map((link) => link.getAttribute('href')),
    );
    const naming = document.querySelectorAll('.note-sources a, .fact-card dd a, .figure-sources a');
    const named = [...naming].filter(leaves).map((link) => link.getAttribute('href'));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((href) => !listed.has(href))).toEqual([]);
  });

  test(`${address}: each source leads back to every place that cites it`, () => {
    const document = openBuilt(address);
    for (const { source, places, claims, figures } of citations(explainer, language)) {
      const back = document.querySelectorAll(`#source-${source.id} a[href^="#"]`);
      expect(back, source.id).toHaveLength(places.length + claims.length + figures.length);
      for (const link of back) {
        const place = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
        expect(place, `${source.id}: ${link.getAttribute('href')}`).not.toBeNull();
      }
    }
  });

  test(`${address}: a link that leaves the site says so`, () => {
    const links = [...openBuilt(address).querySelectorAll('article a')].filter(leaves);
    expect(links.length).toBeGreaterThan(5);
    expect(
      links
        .filter((link) => link.getAttribute('rel') !== 'external')
        .map((link) => link.getAttribute('href')),
    ).toEqual([]);
  });
}

// By hand, for the lighthouse: which places lead to the paper diary, which has no address, and under which heading it stands.
for (const [language, heading] of [
  ['pt', 'Lidas em trecho'],
  ['en', 'Read in part'],
] as const) {
  const { address } = explainerPage('lighthouse-lamps', language);

  test(`${address}: the fourth source is the diary, read in part, cited by the text and by two checks`, () => {
    const document = openBuilt(address);
    const diary = document.getElementById('source-keeper-diary');
    const list = diary?.closest('ol');
    expect(list?.getAttribute('start')).toBe('4');
    expect(list?.previousElementSibling?.textContent).toContain(heading);
    const links = [...(diary?.querySelectorAll('a') ?? [])].map((link) => [
      link.textContent.trim(),
      link.getAttribute('href'),
    ]);
    const inText = [...document.querySelectorAll('[id^="cited-"]')]
      .filter((place) =>
        place.matches(
          '[href="#source-keeper-diary"], [data-fact="old-lamp-life"], [data-fact="keepers"]',
        ),
      )
      .map(({ id }, index) => [`${index + 1}`, `#${id}`]);
    expect(inText).toHaveLength(4);
    expect(links).toEqual([...inText, ['C2', '#note-C2'], ['C5', '#note-C5']]);
  });
}
