import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { leftSentences } from './left-sentences.ts';

const template = 'scripts/new/explainer-template';
const places = (file: string, text: string) =>
  leftSentences(new Map([[file, text]])).map(({ line }) => line);

it.each(['pt', 'en'])('no sentence of the template (%s) gets to readers', (language) => {
  const text = readFileSync(`${template}/${language}.mdx.template`, 'utf8');
  const found = [...new Set(places('content/x/en.mdx', text))];
  const lines = text.split('\n');
  expect(found.map((line) => lines[(line ?? 0) - 1]?.slice(0, 12))).toEqual(
    language === 'pt'
      ? [
          'description:',
          'lead: "Frase',
          '## Primeira ',
          'Este texto é',
          '<Claim id="C',
          '<Question id',
          'Esta é a res',
          'Diga aqui co',
        ]
      : [
          'description:',
          'lead: "Place',
          '## First sec',
          'This text is',
          '<Claim id="C',
          '<Question id',
          'This is the ',
          'Say here how',
        ],
  );
});

it('a sentence that is left among others is found, with its line and column', () => {
  const text = '---\n---\n\nOurs. Then tell what the sources say.\n';
  const [problem, ...others] = leftSentences(new Map([['content/x/en.mdx', text]]));
  expect(others).toEqual([]);
  expect([problem?.line, problem?.column]).toEqual([4, 7]);
  expect(problem?.message).toContain('"Then tell what the sources say." is a sentence of the');
});

it('a label, a title, a source that is an example still is found', () => {
  const facts = "price:\n  label: { pt: 'Preço de exemplo', en: 'Example price' }\n";
  expect(places('content/x/facts.yaml', facts)).toEqual([2, 2]);
  expect(places('content/x/sources.yaml', 's:\n  author: Example author\n')).toEqual([2]);
  expect(
    places('content/x/figures/f.yaml', readFileSync(`${template}/figures/bars.yaml`, 'utf8')),
  ).toHaveLength(6);
});

it('texts that editors wrote are taken for none', () => {
  const files = globSync('e2e/fixtures/content/**/*.{mdx,yaml}');
  expect(files.length).toBeGreaterThan(20);
  expect(leftSentences(new Map(files.map((file) => [file, readFileSync(file, 'utf8')])))).toEqual(
    [],
  );
});
