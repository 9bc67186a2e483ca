import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { contentRoot } from '../content-root.ts';
import { readExplainers } from '../explainer/explainers.ts';
import { describeProblem } from '../ledger/problem.ts';

const lamps = 'lighthouse-lamps';
const [pt, en] = [`${lamps}/pt.mdx`, `${lamps}/en.mdx`] as const;

/** What is told of the frozen content after changes to its files: [file, what stands there, what is written instead]. */
function problemsAfter(...changes: readonly (readonly [string, string | RegExp, string])[]) {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(contentRoot, root, { recursive: true });
  for (const [file, from, to] of changes) {
    const text = readFileSync(join(root, file), 'utf8');
    const next = text.replace(from, () => to);
    if (next === text) throw new Error(`"${String(from)}" does not stand in ${file}`);
    writeFileSync(join(root, file), next);
  }
  return readExplainers(root).problems.map(describeProblem);
}

const formerly = (path: string, list: string) =>
  [/path: .*\n(formerly: .*\n)?/, `path: ${path}\nformerly: [${list}]\n`] as const;

it.each([
  [
    'the path that the page has now',
    [pt, ...formerly('lampadas-de-farol', 'lampadas-de-farol')],
    'content/lighthouse-lamps/pt.mdx:3:1  formerly names "lampadas-de-farol", which is its path now: leave it out',
  ],
  [
    'the path of another explainer',
    [pt, ...formerly('lampadas-de-farol', 'custo-deepseek')],
    'content/lighthouse-lamps/pt.mdx:3:1  formerly names "custo-deepseek", which is the address of a page that is there (content/deepseek-cost/pt.mdx): leave it out',
  ],
  [
    "the site's own page",
    [en, ...formerly('lighthouse-lamps', 'glossary')],
    'content/lighthouse-lamps/en.mdx:3:1  formerly names "glossary", which is the address of a page that is there (paths.glossary in src/language/en.json): leave it out',
  ],
  [
    'a path twice',
    [en, ...formerly('lighthouse-lamps', 'lamps, lamps')],
    'content/lighthouse-lamps/en.mdx:3:1  formerly names "lamps" twice: keep one',
  ],
  [
    'a path of another explainer’s earlier days',
    ['deepseek-cost/en.mdx', ...formerly('deepseek-cost', 'santa-vela')],
    'content/lighthouse-lamps/en.mdx:3:1  formerly names "santa-vela", which content/deepseek-cost/en.mdx:3 names as well: an old address leads to one page, leave it out of one of them',
  ],
  [
    'what is no path',
    [en, ...formerly('lighthouse-lamps', '/en/old/')],
    'content/lighthouse-lamps/en.mdx:3:1  frontmatter: formerly "/en/old/" is no id: write small letters, digits and hyphens',
  ],
] as const)(
  'an old address that is %s is refused with file, line and what to write',
  (_, change, told) => {
    const [first, ...others] = problemsAfter(change);
    expect(first).toBe(told);
    // A text that cannot be read uses no term.
    expect(others.filter((other) => !other.includes('nothing uses the term'))).toEqual([]);
  },
);

const gone = (text: string) => ['gone.yaml', /[^]*/, text] as const;

it.each([
  [
    'lead to each other',
    'a: { leads: b, paths: {} }\nb: { leads: a, paths: {} }\n',
    [
      'content/gone.yaml:1:13  a.leads is "b", which leads back to it: write home or an explainer that is there',
      'content/gone.yaml:2:13  b.leads is "a", which leads back to it: write home or an explainer that is there',
    ],
  ],
  [
    'lead to what does not exist',
    'a: { leads: lighthouse-lamp, paths: {} }\n',
    [
      'content/gone.yaml:1:13  a.leads is "lighthouse-lamp": write home or the id of an explainer. Did you mean "lighthouse-lamps"?',
    ],
  ],
  [
    'are there',
    'deepseek-cost: { leads: home, paths: {} }\n',
    [
      'content/gone.yaml:1:1  deepseek-cost is an explainer that is there, content/deepseek-cost: take it out of this file',
    ],
  ],
  [
    'had the address of a page that is there, or of another that is gone',
    'a:\n  leads: home\n  paths: { en: [numbers, b] }\nb:\n  leads: home\n  paths: { en: [b], pt: [b] }\n',
    [
      'content/gone.yaml:3:17  a.paths.en names "numbers", which is the address of a page that is there (paths.numbers in src/language/en.json): leave it out',
      'content/gone.yaml:6:17  b.paths.en names "b", which content/gone.yaml:3 names as well: an old address leads to one page, leave it out of one of them',
    ],
  ],
])('removed explainers that %s are refused', (_, text, told) => {
  expect(problemsAfter(gone(text))).toEqual(told);
});

it('a removed explainer may lead to one that was removed after it', () => {
  expect(
    problemsAfter(gone('a: { leads: b, paths: {} }\nb: { leads: home, paths: {} }\n')),
  ).toEqual([]);
});

it.each([
  ['lamp', 'which is the id of another part of the text: leave it out'],
  ['bars', 'which is the id of another part of the text: leave it out'],
  ['Lamp!', 'which is no id: write small letters, digits and hyphens'],
])('a heading whose "formerly" names "%s" is refused', (old, advice) => {
  const [message = '', ...more] = problemsAfter([en, '{ #bill }', `{ #bill formerly="${old}" }`]);
  expect(message).toMatch(/^content\/lighthouse-lamps\/en\.mdx:\d+:1 {2}/);
  expect(message).toContain(`formerly names "${old}" for the section "bill", ${advice}`);
  expect(more).toEqual([]);
});

it('two headings that name one old id are refused, though in two languages', () => {
  const told = problemsAfter(
    [pt, '{ #lamp', '{ #lamp formerly=light'],
    [en, '{ #bill', '{ #bill formerly=light'],
  );
  expect(told).toEqual([
    expect.stringContaining(
      'formerly names "light" for the section "bill", and the section "lamp" has it as well: leave it out of one of them',
    ),
  ]);
});
