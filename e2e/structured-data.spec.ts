import { existsSync } from 'node:fs';
import { citations } from '../src/content/explainer/citations.ts';
import { languageCodes, languages } from '../src/language/languages.ts';
import { openBuilt } from './built-page.ts';
import { lighthouseArticle } from './by-hand/lighthouse-article.ts';
import { explainerPage } from './chosen-pages.ts';
import { built, expect, explainerPages, listedPages, pages, test } from './site.ts';
import { vocabularyProblems } from './vocabulary.ts';

type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

const block = 'script[type="application/ld+json"]';

// All but the front door, which stands for none of them.
const listed = listedPages.filter(({ address }) => address !== '/');

test('the structured data of every page is valid in the vocabulary of schema.org', () => {
  const documents = listed.map(({ address }): [string, string] => [address, dataOf(address)]);
  // One page more, with a mistake: a check that finds nothing could not find it.
  const misspelt = dataOf(listed[0]?.address ?? '').replace('"name":', '"naame":');
  const problems = vocabularyProblems(new Map([...documents, ['misspelt', misspelt]]));
  expect(problems.filter((problem) => !problem.startsWith('misspelt'))).toEqual([]);
  expect(problems.join()).toContain('naame');
});

test('every page that search engines may list says where it stands, and no other page does', () => {
  for (const { address } of pages) {
    const blocks = openBuilt(address).querySelectorAll(block);
    expect(blocks.length, address).toBe(listed.some((page) => page.address === address) ? 1 : 0);
  }
  const homes = languageCodes.map((code) => `/${code}/`);
  for (const { address } of listed.filter((page) => !homes.includes(page.address))) {
    const trail = thing(address, 'BreadcrumbList')['itemListElement'] as readonly Thing[];
    expect(trail.map(({ position }) => position)).toEqual([1, 2]);
    expect(trail.map(({ item }) => new URL(String(item)).pathname)).toEqual([
      `/${address.split('/')[1]}/`,
      address,
    ]);
  }
});

for (const language of ['pt', 'en'] as const) {
  const { address } = explainerPage('lighthouse-lamps', language);

  test(`the article data of ${address} says what it is, whose, from when to when, what it cites and what readers wrote`, () => {
    expect(thing(address, 'Article')).toMatchObject(lighthouseArticle[language]);
  });
}

for (const { explainer, language, address, frontmatter } of explainerPages) {
  test(`the article data of ${address} has what search engines ask for, all its sources and its twins`, () => {
    const article = thing(address, 'Article');
    const written = explainer.pages[language].language;
    // https://developers.google.com/search/docs/appearance/structured-data/article
    expect(article).toMatchObject({
      headline: frontmatter.title,
      description: frontmatter.description,
      inLanguage: languages[written].locale,
      datePublished: frontmatter.published,
      author: { '@type': 'Organization', name: languages[language].words.site.name },
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    const days = [frontmatter.published, ...explainer.ledger.corrections.map(({ date }) => date)];
    expect(article['dateModified']).toBe(days.sort().at(-1));
    const cited = article['citation'] as readonly string[];
    const sources = citations(explainer, language).map(({ source }) => source.url ?? source.title);
    expect([...cited].sort()).toEqual([...new Set(sources)].sort());
    expect(cited[0]).toBe(sources[0]);
    // The first language is the one that explainers are written in: the others translate it.
    const [first, ...others] = explainerPages.filter((page) => page.explainer === explainer);
    const twins = language === first?.language ? others : [first];
    const told = [article['workTranslation'] ?? article['translationOfWork']].flat() as Thing[];
    expect(told.map((page) => new URL(String(page['@id'])).pathname)).toEqual(
      twins.map((twin) => twin?.address),
    );
    expect('workTranslation' in article).toBe(language === first?.language);
  });

  test(`the questions in the data of ${address} are those that readers see, word for word`, () => {
    const questions = [...openBuilt(address).querySelectorAll('.question')];
    const seen = questions.map((question) => {
      const answer = question.querySelector('.answer')?.cloneNode(true) as Element;
      const unread = '.claim-notes, [popover]';
      for (const element of answer.querySelectorAll(unread)) element.remove();
      return [question.querySelector('summary')?.textContent, answer.textContent];
    });
    const asked = thing(address, 'FAQPage')['mainEntity'] as readonly Thing[];
    expect(asked.length).toBeGreaterThan(0);
    expect(
      asked.map(({ name, acceptedAnswer }) => [name, (acceptedAnswer as Thing)['text']]),
    ).toEqual(seen.map((texts) => texts.map((text) => text?.replaceAll(/[ \n]+/g, ' ').trim())));
  });
}

for (const language of languageCodes) {
  const { paths } = languages[language].words;

  test(`the data of the data page (${language}) has every file of the page`, () => {
    const datasets = things(`/${language}/${paths.data}/`, 'Dataset');
    expect(datasets.length).toBeGreaterThan(0);
    for (const dataset of datasets) {
      // https://developers.google.com/search/docs/appearance/structured-data/dataset
      expect(String(dataset['description']).length).toBeGreaterThan(50);
      const files = dataset['distribution'] as readonly Thing[];
      expect(files.length).toBeGreaterThan(5);
      for (const { contentUrl, encodingFormat } of files) {
        const { pathname } = new URL(String(contentUrl));
        expect(existsSync(`${built}${pathname}`), pathname).toBe(true);
        expect(String(encodingFormat)).toMatch(/^(text\/csv|application\/(schema\+)?json)$/);
      }
    }
  });

  test(`the data of the glossary (${language}) has the terms of the page, in its words`, () => {
    const address = `/${language}/${paths.glossary}/`;
    const seen = [...openBuilt(address).querySelectorAll('.terms > div')].map((term) => [
      term.id,
      term.querySelector('dt')?.textContent.trim(),
      term.querySelector('dd')?.textContent.trim(),
    ]);
    expect(seen.length).toBeGreaterThan(2);
    const terms = thing(address, 'DefinedTermSet')['hasDefinedTerm'] as readonly Thing[];
    expect(
      terms.map(({ url, name, description }) => [String(url).split('#')[1], name, description]),
    ).toEqual(seen);
  });
}

/** The structured data of a page, as JSON. */
function dataOf(address: string): string {
  return openBuilt(address).querySelector(block)?.textContent ?? '{"@graph":[]}';
}

function things(address: string, type: string): readonly Thing[] {
  const { '@graph': graph } = JSON.parse(dataOf(address)) as { '@graph': readonly Thing[] };
  return graph.filter((entry) => entry['@type'] === type);
}

function thing(address: string, type: string): Thing {
  const [found] = things(address, type);
  if (!found) throw new Error(`${address} has no ${type}`);
  return found;
}
