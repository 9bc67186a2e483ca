import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openExplainers } from '../src/content/explainer/explainers.ts';
import { test, type ProjectCopy } from './project-copy.ts';
import { expect } from './site.ts';

const id = 'energia-dos-data-centers';
const titles = { pt: 'A energia dos data centers', en: 'The energy of data centres' };
const addresses = {
  pt: '/pt/a-energia-dos-data-centers/',
  en: '/en/the-energy-of-data-centres/',
};
const languages = ['pt', 'en'] as const;

/** Begins the second explainer in a copy. */
function begin(copy: ProjectCopy): void {
  const options = languages.flatMap((language) => [`--title-${language}`, titles[language]]);
  const { ok, output } = copy.run('new', 'explainer', id, ...options);
  expect(ok, output).toBe(true);
}

/** Builds a copy and fails with what it said where it does not. */
function build(copy: ProjectCopy): void {
  const { ok, output } = copy.build();
  expect(ok, output).toBe(true);
}

/** Fails where the site of a copy does not have the second explainer in every place that names explainers. */
function expectWhole({ root, read }: ProjectCopy): void {
  for (const language of languages) {
    const address = addresses[language];
    const page = read(`dist${address}index.html`);
    expect(page).toContain(`>${titles[language]}</h1>`);
    expect(read(`dist/${language}/index.html`)).toContain(`href="${address}"`);
    expect(read(`dist/${language}/404.html`)).toContain(`href="${address}"`);
    expect(read(`dist/${language}/feed.xml`)).toContain(titles[language]);
    expect(read(`dist${address.replace(/\/$/, '.md')}`)).toContain(`# ${titles[language]}`);
    for (const format of ['bib', 'ris', 'json']) {
      expect(read(`dist${address}cite.${format}`)).toContain(titles[language]);
    }
    expect(existsSync(join(root, `dist${address}share.png`))).toBe(true);
    expect(read('dist/sitemap.xml')).toContain(address);
    expect(read('dist/llms.txt')).toContain(address.replace(/\/$/, '.md'));
  }
  const facts = JSON.parse(read(`dist/data/${id}/facts.json`)) as unknown;
  expect(JSON.stringify(facts)).toContain('example-price');
}

test('an explainer begun with one command is on the whole site at once, beside the first', ({
  copy,
}) => {
  begin(copy);
  build(copy);
  expectWhole(copy);
  for (const { pages } of openExplainers()) {
    for (const language of languages) {
      const { path } = pages[language].frontmatter;
      expect(copy.read(`dist/${language}/index.html`)).toContain(`href="/${language}/${path}/"`);
      expect(copy.read(`dist/${language}/${path}/index.html`)).toContain('</article>');
    }
  }
});

test('the site is built from any explainer alone: nothing knows the first by name', ({ copy }) => {
  begin(copy);
  for (const explainer of openExplainers()) {
    rmSync(join(copy.root, 'content', explainer.id), { recursive: true });
  }
  copy.write('content/glossary.yaml', '# No term yet.\n');
  build(copy);
  expectWhole(copy);
  const known = openExplainers().flatMap(({ id, pages }) => [
    id,
    ...languages.map((language) => pages[language].frontmatter.path),
  ]);
  for (const file of globSync('dist/**/*.{html,xml,txt,md,json,csv}', { cwd: copy.root })) {
    const text = readFileSync(join(copy.root, file), 'utf8');
    expect(
      known.filter((name) => text.includes(name)),
      file,
    ).toEqual([]);
  }
});

test('facts, sources, claims and terms are added by command; the check says what is left to write', ({
  copy,
}) => {
  begin(copy);
  const texts = (option: string, text: string) =>
    languages.flatMap((language) => [`--${option}-${language}`, text]);
  const add = (...words: readonly string[]) => {
    const { ok, output } = copy.run('new', ...words);
    expect(ok, output).toBe(true);
    return output;
  };
  const source = ['--author', 'IEA', '--title', 'Energy: AI', '--publisher', 'IEA'];
  const reading = ['--date', '2025-04', '--language', 'en', '--read', 'primary'];
  add('source', id, 'iea', ...source, ...reading);
  const fact = [...texts('label', 'Watts, all'), '--kind', 'reported', '--value', '5.5 million'];
  const advice = add(
    'fact',
    id,
    'load',
    ...fact,
    '--unit',
    'watt',
    '--date',
    '2025',
    '--source',
    'iea',
  );
  expect(advice).toContain('<Fact id="load" />');
  const claim = ['--section', 'first', ...texts('article', 'It is much'), '--verdict', 'partly'];
  add('claim', id, 'C2', ...claim, ...texts('note', 'It is {load}.'), '--source', 'iea');
  add('term', 'load', ...texts('term', 'Load'), ...texts('definition', 'What is drawn.'));

  const unfinished = copy.run('check:content');
  expect(unfinished.ok).toBe(false);
  expect(unfinished.output).toContain('does not tell the claim C2');
  expect(unfinished.output).toContain('nothing uses the term "load"');
  for (const language of languages) {
    const file = `content/${id}/${language}.mdx`;
    const told = '<Claim id="C2">Much</Claim>: <Term id="load">load</Term> of <Fact id="load" />.';
    copy.replace(file, '\n<Claim id="C1">', `\n${told}\n\n<Claim id="C1">`);
  }
  const { ok, output } = copy.run('check:content');
  expect(ok, output).toBe(true);
});

const fact = ['--label-pt', 'a', '--label-en', 'a', '--kind', 'reported', '--unit', 'gpu'];
const rest = ['--date', '2025', '--source', 'v3-report'];

// cspell:ignore explaner titel
/** What an editor may get wrong, and what must be said of it. */
const mistakes: readonly { readonly words: readonly string[]; readonly says: string }[] = [
  { words: ['explaner', 'x'], says: 'Did you mean "explainer"?' },
  { words: ['explainer'], says: 'npm run new -- explainer <id>' },
  { words: ['explainer', 'x', '--title-pt', 'X'], says: '--title-en is missing' },
  { words: ['explainer', 'x', '--titel-en', 'X'], says: 'Did you mean "--title-en"?' },
  {
    words: ['explainer', 'Two Words', '--title-pt', 'X', '--title-en', 'X'],
    says: '"Two Words" is no id: write small letters',
  },
  {
    words: ['explainer', 'deepseek-cost', '--title-pt', 'X', '--title-en', 'X'],
    says: 'content/deepseek-cost exists already',
  },
  {
    words: ['explainer', 'x', '--title-pt', 'Método', '--title-en', 'X'],
    says: '/pt/metodo/ is another page: choose --path-pt',
  },
  {
    words: ['fact', 'deepseek-costs', 'x', ...fact, '--value', '1', ...rest],
    says: 'Did you mean "deepseek-cost"?',
  },
  {
    words: ['fact', 'deepseek-cost', 'v3-cluster', ...fact, '--value', '1', ...rest],
    says: 'facts.yaml has "v3-cluster" already',
  },
  {
    words: ['fact', 'deepseek-cost', 'x', ...fact, '--value', '5,5', ...rest],
    says: 'x.value "5,5" is no number: write 2048',
  },
  {
    words: [
      'fact',
      'deepseek-cost',
      'x',
      ...fact,
      '--value',
      '5',
      '--date',
      '2025',
      '--source',
      'v4',
    ],
    says: 'names the source "v4", which does not exist',
  },
  { words: ['language', 'pt', '--name', 'X'], says: 'has the language "pt" already' },
  { words: ['language', 'pl', '--name', 'Polski'], says: 'cannot write "pl" yet' },
  { words: ['translation', 'deepseek-cost', 'en'], says: 'no language that is being translated' },
];

test('a mistake in the command is named with what to write instead, and nothing is written', ({
  copy,
}) => {
  const all = () =>
    globSync('{content,src/language}/**/*.*', { cwd: copy.root })
      .sort()
      .map((file) => file + copy.read(file));
  const before = all();
  for (const { words, says } of mistakes) {
    const { ok, output } = copy.run('new', ...words);
    expect(ok, output).toBe(false);
    expect(output).toContain(says);
    expect(output).toContain('Nothing was written.');
  }
  expect(all()).toEqual(before);
});
