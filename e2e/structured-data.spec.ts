import { readFileSync } from 'node:fs';
import { citations } from '../src/content/explainer/citations.ts';
import { updatedOn } from '../src/content/explainer/updated.ts';
import { languageCodes, languages } from '../src/language/languages.ts';
import { expect, explainerPages, pages, test } from './site.ts';
import { vocabularyProblems } from './vocabulary.ts';

type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

const documents = new Map(
  pages.flatMap(({ address }) => {
    const html = readFileSync(`dist${address.replace(/\/$/, '/index.html')}`, 'utf8');
    const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)];
    return blocks.map(([, json = '']): [string, string] => [address, json]);
  }),
);

test('the structured data of every page is valid in the vocabulary of schema.org', () => {
  // One page more, with a mistake: a check that finds nothing could not find it.
  const [json = ''] = documents.values();
  const misspelt = json.replace('"name":', '"naame":');
  const problems = vocabularyProblems(new Map([...documents, ['misspelt', misspelt]]));
  expect(problems.filter((problem) => !problem.startsWith('misspelt'))).toEqual([]);
  expect(problems.join()).toContain('naame');
});

test('every page that search engines may list says where it stands', () => {
  const listed = pages.filter(({ address }) => !/^\/$|404|\/embed\//.test(address));
  expect([...documents.keys()].sort()).toEqual(listed.map(({ address }) => address).sort());
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

for (const { explainer, language, other, address, otherAddress, frontmatter } of explainerPages) {
  test(`the article data of ${address} has what search engines ask for, all its sources and its twin`, () => {
    const article = thing(address, 'Article');
    // https://developers.google.com/search/docs/appearance/structured-data/article
    expect(article).toMatchObject({
      headline: frontmatter.title,
      description: frontmatter.description,
      inLanguage: languages[language].locale,
      datePublished: frontmatter.published,
      dateModified: updatedOn(explainer),
      author: { '@type': 'Organization', name: languages[language].words.site.name },
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    const cited = article['citation'] as readonly string[];
    expect(cited).toEqual(
      citations(explainer, language).map(({ source }) => source.url ?? source.title),
    );
    const twin = [article['workTranslation'] ?? article['translationOfWork']].flat() as Thing[];
    expect(twin.map((page) => new URL(String(page['@id'])).pathname)).toEqual([otherAddress]);
    const back = thing(otherAddress, 'Article');
    const direction = 'workTranslation' in article ? 'translationOfWork' : 'workTranslation';
    expect(back[direction], other).toBeDefined();
  });

  test(`the questions in the data of ${address} are those that readers see, word for word`, async ({
    page,
  }) => {
    await page.goto(address);
    const seen = await page.locator('.question').evaluateAll((questions) =>
      questions.map((question) => {
        const answer = question.querySelector('.answer')?.cloneNode(true) as HTMLElement;
        const unread = '.visually-hidden, .claim-toggle, .claim-note, [popover]';
        for (const element of answer.querySelectorAll(unread)) element.remove();
        return [question.querySelector('summary')?.textContent, answer.textContent];
      }),
    );
    const asked = thing(address, 'FAQPage')['mainEntity'] as readonly Thing[];
    expect(asked.length).toBeGreaterThan(0);
    expect(
      asked.map(({ name, acceptedAnswer }) => [name, (acceptedAnswer as Thing)['text']]),
    ).toEqual(seen.map((texts) => texts.map((text) => text?.replaceAll(/[ \n]+/g, ' ').trim())));
  });
}

for (const language of languageCodes) {
  const { paths } = languages[language].words;

  test(`the data of the data page (${language}) has every file of the page`, async ({
    request,
  }) => {
    const datasets = things(`/${language}/${paths.data}/`, 'Dataset');
    expect(datasets.length).toBeGreaterThan(0);
    for (const dataset of datasets) {
      // https://developers.google.com/search/docs/appearance/structured-data/dataset
      expect(String(dataset['description']).length).toBeGreaterThan(50);
      const files = dataset['distribution'] as readonly Thing[];
      expect(files.length).toBeGreaterThan(5);
      for (const { contentUrl, encodingFormat } of files) {
        const { pathname } = new URL(String(contentUrl));
        const response = await request.get(pathname);
        expect(response.status(), pathname).toBe(200);
        expect(String(encodingFormat)).toMatch(/^(text\/csv|application\/(schema\+)?json)$/);
      }
    }
  });

  test(`the data of the glossary (${language}) has the terms of the page, in its words`, async ({
    page,
  }) => {
    const address = `/${language}/${paths.glossary}/`;
    await page.goto(address);
    const seen = await page
      .locator('.terms > div')
      .evaluateAll((terms) =>
        terms.map((term) => [
          term.id,
          term.querySelector('dt')?.textContent.trim(),
          term.querySelector('dd')?.textContent.trim(),
        ]),
      );
    const terms = thing(address, 'DefinedTermSet')['hasDefinedTerm'] as readonly Thing[];
    expect(
      terms.map(({ url, name, description }) => [String(url).split('#')[1], name, description]),
    ).toEqual(seen);
  });
}

function things(address: string, type: string): readonly Thing[] {
  const { '@graph': graph } = JSON.parse(documents.get(address) ?? '{"@graph":[]}') as {
    '@graph': readonly Thing[];
  };
  return graph.filter((entry) => entry['@type'] === type);
}

function thing(address: string, type: string): Thing {
  const [found] = things(address, type);
  if (!found) throw new Error(`${address} has no ${type}`);
  return found;
}
