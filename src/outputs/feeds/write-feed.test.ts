import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { everyLanguage, languageCodes, languages } from '../../language/languages.ts';
import { feedEntries } from './feed-entries.ts';
import { writeFeed } from './write-feed.ts';

const page = 'https://example.org/pt/custo/';
const frontmatter = {
  path: 'custo',
  title: 'O custo <de> A & B',
  description: 'D',
  lead: 'Quanto custa?',
  published: '2026-11-23',
};
const both = (text: string) => everyLanguage(() => text);
const correction = {
  id: 'rent-2026-12',
  date: '2026-12-01',
  what: both('Aluguel'),
  why: both('Erro & engano.'),
  old: both('US$ 2'),
  new: both('US$ 3'),
};

describe.each(languageCodes)('the feed (%s)', (language) => {
  const addresses = { feed: `${page}feed.xml`, home: page, icon: 'https://example.org/icon.png' };
  const write = (corrections: readonly (typeof correction)[]) => {
    const [newest, ...older] = feedEntries(frontmatter, corrections, page, language);
    if (!newest) throw new Error('an explainer has at least one entry');
    return writeFeed([newest, ...older], language, addresses);
  };
  // Throws where the XML is malformed.
  const entriesOf = (xml: string): readonly Record<string, string>[] => {
    const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
    return Array.from(document.querySelectorAll('entry'), ({ children }) =>
      Object.fromEntries(Array.from(children, (child) => [child.localName, child.textContent])),
    );
  };

  it('is XML in good order and shows a title as it is written, whatever letters it has', () => {
    const xml = write([]);
    expect(entriesOf(xml)[0]?.['title']).toBe('O custo <de> A & B');
    expect(xml).not.toContain('type="html"');
  });

  it('says its language, where it is kept, and who writes it', () => {
    const { locale, words } = languages[language];
    const xml = write([]);
    expect(xml).toContain(`xml:lang="${locale}"`);
    expect(xml).toContain(`<link rel="self" href="${page}feed.xml"/>`);
    expect(xml).toContain(`<author>\n    <name>${words.site.name}</name>`);
  });

  it('gives readers of feeds a picture of the site', () => {
    expect(write([])).toContain('<icon>https://example.org/icon.png</icon>');
  });

  it.each(['America/Sao_Paulo', 'America/Los_Angeles', 'Asia/Tokyo'])(
    'is of the day that the page names, in %s too',
    (timeZone) => {
      const [entry] = entriesOf(write([]));
      const day = new Intl.DateTimeFormat('sv', { timeZone }).format(
        new Date(entry?.['published'] ?? ''),
      );
      expect(day).toBe('2026-11-23');
    },
  );

  it('begins with the explainer itself', () => {
    const [entry] = entriesOf(write([]));
    expect(entry).toMatchObject({ id: page, published: '2026-11-23T12:00:00Z' });
  });

  it('tells a correction first: what changed, from what to what and why', () => {
    const [first, second] = entriesOf(write([correction]));
    expect(first?.['id']).toBe(`${page}#correction-rent-2026-12`);
    for (const words of ['Aluguel', 'US$ 2', 'US$ 3', 'Erro & engano.']) {
      expect(first?.['summary']).toContain(words);
    }
    expect(second?.['id']).toBe(page);
  });

  it('keeps the ids of old entries when a new one comes', () => {
    const before = entriesOf(write([correction])).map(({ id }) => id);
    const later = { ...correction, id: 'hours-2027-01', date: '2027-01-02' };
    expect(
      entriesOf(write([later, correction]))
        .map(({ id }) => id)
        .slice(1),
    ).toEqual(before);
  });

  it('says when it last changed: the day of its newest entry', () => {
    expect(write([correction])).toContain('<updated>2026-12-01T12:00:00Z</updated>');
  });
});
