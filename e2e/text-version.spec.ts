import { existsSync } from 'node:fs';
import { citations } from '../src/content/explainer/citations.ts';
import { languageCodes, languages } from '../src/language/languages.ts';
import { openBuilt, readBuilt } from './built-page.ts';
import { lighthouseMarkdown } from './by-hand/lighthouse-markdown.ts';
import { explainerPage } from './chosen-pages.ts';
import { built, expect, explainerPages, test } from './site.ts';

const markdownOf = (address: string) => address.replace(/\/$/, '.md');

for (const language of ['pt', 'en'] as const) {
  const address = markdownOf(explainerPage('lighthouse-lamps', language).address);

  test(`${address} is the whole text in its language: the notes, the numbers and the corrections too`, () => {
    const markdown = readBuilt(address);
    for (const [part, text] of Object.entries(lighthouseMarkdown[language])) {
      expect(markdown, part).toContain(text);
    }
  });
}

for (const { explainer, language, address } of explainerPages) {
  test(`the Markdown of ${address} has every number of the page and every source with its address`, () => {
    const markdown = readBuilt(markdownOf(address));
    const words = flat(markdown.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, ''));

    const shown = openBuilt(address).querySelector('main')?.cloneNode(true) as Element;
    // A control says its own setting; what follows from it is in the table. How many there are is counted by who sees marks.
    const counts = '.scoreboard, .claim-check summary, .sources summary, .sources-group > summary';
    const unread = `svg, nav, fieldset, output, [popover], ${counts}, .source-uses, .cite`;
    for (const element of shown.querySelectorAll(unread)) element.remove();
    const facts = [...shown.querySelectorAll('[data-fact]')].map(({ textContent }) =>
      flat(textContent),
    );
    expect(facts.length).toBeGreaterThan(20);
    for (const fact of new Set(facts)) expect(words).toContain(fact);
    const text = [...shown.querySelectorAll('.prose *')]
      .flatMap((element) => [...element.childNodes])
      .filter(({ nodeName }) => nodeName === '#text')
      .map(({ textContent }) => textContent)
      .join(' ');
    const known = new Set(numbersIn(words));
    expect(numbersIn(flat(text)).filter((number) => !known.has(number))).toEqual([]);

    for (const { source, number } of citations(explainer, language)) {
      const lines = words
        .split('\n')
        .filter((line) => line.startsWith(`${number}. ${source.author}, `));
      const named = lines.find((line) => line.includes(source.title)) ?? '';
      expect(named, source.id).not.toBe('');
      if (source.url) expect(named).toContain(`(${source.url})`);
    }
  });

  test(`the Markdown of ${address} is plain: no tag and no id in braces is left`, () => {
    const markdown = readBuilt(markdownOf(address));
    expect(markdown).not.toMatch(/(?<!\\)<(?!https?:| )|[{}]|undefined|\[object/);
    // Every note is there, once, and something refers to it.
    for (const { id } of explainer.ledger.claims) {
      expect(markdown.split(`\n[^${id}]: `)).toHaveLength(2);
      expect(markdown).toMatch(new RegExp(`[^\\n]\\[\\^${id}\\]`));
    }
  });
}

test('the Markdown begins with the finding and the numbers of the first screen', () => {
  for (const [language, expected] of [
    [
      'en',
      [
        '**DeepSeek’s famous run fills a corner of the fleet**',
        '50,000 GPUs',
        '2,048 GPUs',
        '512 GPUs',
        '$1.4 billion',
      ],
    ],
    [
      'pt',
      [
        '**O treino famoso da DeepSeek ocupa um canto da frota**',
        '50 mil GPUs',
        '2.048 GPUs',
        '512 GPUs',
        'US$ 1,4 bilhão',
      ],
    ],
  ] as const) {
    const { address } = explainerPage('deepseek-cost', language);
    const [first = ''] = flat(readBuilt(markdownOf(address))).split('\n## ');
    for (const words of expected) expect(first.replaceAll('\\', '')).toContain(words);
  }
});

test('the Markdown is served as such', async ({ request }) => {
  for (const { address } of explainerPages) {
    const response = await request.get(markdownOf(address));
    expect(response.headers()['content-type'], address).toContain('text/markdown');
  }
});

test('llms.txt leads to every explainer in both forms and to the open data, in the words of each language', () => {
  const text = readBuilt('/llms.txt');
  expect(text).toMatch(/^# .+\n\n> .+/);
  const addresses = [...text.matchAll(/^- \[.+?\]\(https?:\/\/[^/]+(\/[^)]*)\)/gm)].map(
    ([, address = '']) => address,
  );
  for (const { address } of explainerPages) {
    expect(addresses).toContain(address);
    expect(addresses).toContain(markdownOf(address));
  }
  expect(addresses.some((address) => address.endsWith('facts.json'))).toBe(true);
  for (const code of languageCodes) {
    const { data } = languages[code].words;
    const own = text.slice(text.indexOf(`## ${data.title}\n`)).split('\n## ')[0];
    expect(own).toContain(`: ${data.forms.json}\n`);
    expect(own).toContain(`: ${data.forms.csv}\n`);
  }
  for (const address of addresses) {
    const file = `${built}${address.replace(/\/$/, '/index.html')}`;
    expect(existsSync(file), address).toBe(true);
  }
});

function flat(text: string): string {
  return text.replaceAll(/[^\S\n]+/g, ' ').trim();
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}
