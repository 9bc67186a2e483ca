import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { contentRoot } from '../content-root.ts';
import { describeProblem } from '../ledger/problem.ts';
import { asPublished } from './as-published.ts';
import { readExplainers } from './explainers.ts';
import { usedTerms } from './used-terms.ts';

const day = '2026-11-28';

/** The frozen content with lines put into the headers of lighthouse-lamps. */
function read(lines: { readonly pt?: string; readonly en?: string }) {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  cpSync(contentRoot, root, { recursive: true });
  for (const [language, line] of Object.entries(lines)) {
    const file = join(root, 'lighthouse-lamps', `${language}.mdx`);
    const text = readFileSync(file, 'utf8');
    const field = line.replace(/:.*/s, ':');
    const without = text.replace(new RegExp(`^${field}.*\n`, 'm'), '');
    writeFileSync(file, without.replace('---\n', `---\n${line}\n`));
  }
  return readExplainers(root);
}

function out(lines: Parameters<typeof read>[0], on = day) {
  const { explainers, problems } = read(lines);
  expect(problems.map(describeProblem)).toEqual([]);
  return explainers.flatMap((explainer) => asPublished(explainer, [], on) ?? []);
}

const draft = 'draft: true';

it('readers get no explainer that is a draft in every language, nor a term that only it explains', () => {
  expect(out({}).map(({ id }) => id)).toEqual(['deepseek-cost', 'lighthouse-lamps']);
  const left = out({ pt: draft, en: draft });
  expect(left.map(({ id }) => id)).toEqual(['deepseek-cost']);
  expect(usedTerms(out({})).map(({ id }) => id)).toContain('wick');
  expect(usedTerms(left).map(({ id }) => id)).not.toContain('wick');
});

it('readers get an explainer on its day, and not the day before', () => {
  const later = { pt: 'published: 2026-12-03', en: 'published: 2026-12-03' };
  expect(out(later, '2026-12-02').map(({ id }) => id)).toEqual(['deepseek-cost']);
  expect(out(later, '2026-12-03').map(({ id }) => id)).toEqual([
    'deepseek-cost',
    'lighthouse-lamps',
  ]);
});

it('where one language is a draft, its readers get the other text, marked, at the address that theirs will have', () => {
  const { pt, en } = out({ en: draft })[1]?.pages ?? {};
  expect(en?.language).toBe('pt');
  expect(en?.frontmatter.path).toBe('lighthouse-lamps');
  expect(en?.frontmatter.title).toBe('[pt] Quanto custa acender um farol: a conta de Santa Vela');
  expect(en?.frontmatter.draft).toBeUndefined();
  expect(en?.outline).toBe(pt?.outline);
  expect(pt?.language).toBe('pt');
});

it('one language may come out later than the other where it says so, and shows no day to come before', () => {
  const later = 'published: 2026-12-03\npublishedApart: true';
  const before = out({ en: later })[1]?.pages.en;
  expect([before?.language, before?.frontmatter.published]).toEqual(['pt', '2024-02-29']);
  const then = out({ en: later }, '2026-12-03')[1]?.pages.en;
  expect([then?.language, then?.frontmatter.published]).toEqual(['en', '2026-12-03']);
});

it.each([
  [{ en: 'published: 2026-12-03' }, 'en.mdx:2:1', 'published is 2026-12-03, but 2024-02-29 in'],
  [{ en: 'publishedApart: true' }, 'en.mdx:2:1', 'and it is the same, 2024-02-29: remove it'],
  [{ pt: 'publishedApart: true' }, 'pt.mdx:2:1', 'belongs into the other languages'],
  [{ en: 'draft: yes' }, 'en.mdx:2:1', 'draft must be true or false'],
])('an editor is told where a header holds back wrongly: %o', (lines, place, says) => {
  const told = read(lines).problems.map(describeProblem);
  const right = told.filter((line) => line.includes(says));
  expect(right, told.join('\n')).toHaveLength(1);
  expect(right[0]).toContain(`content/lighthouse-lamps/${place}`);
});

it('a draft is checked as any other text', () => {
  const { problems } = read({ en: `${draft}\nhero: nothing` });
  expect(problems.map(({ file }) => file)).toContain('content/lighthouse-lamps/en.mdx');
});
