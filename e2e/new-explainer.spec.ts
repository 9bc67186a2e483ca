import { JSDOM } from 'jsdom';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openExplainers } from '../src/content/explainer/explainers.ts';
import { completeLanguages, languages } from '../src/language/languages.ts';
import { translator } from '../src/language/translate.ts';
import { addresses, begun, beginExplainer, expectBegun } from './begun-explainer.ts';
import { test } from './project-copy.ts';
import { expect } from './site.ts';

test.use({ small: true });

const markdown = `> ABC

| A | B |
| :- | -: |
| C | D |

ABC[^1]

[^1]: ABC
`;

// Beside another explainer: editors-day.spec.ts.
test('a preview is built from any explainer alone, a draft too: nothing knows the first by name, every page says that it is no published one', ({
  copy,
}) => {
  beginExplainer(copy);
  rmSync(join(copy.root, 'content/lighthouse-lamps'), { recursive: true });
  rmSync(join(copy.root, 'content/gone.yaml'));
  for (const language of completeLanguages) {
    const file = `content/${begun}/${language}.mdx`;
    copy.write(file, `${copy.read(file)}\n${markdown}`);
  }
  copy.write('content/glossary.yaml', '# No term yet.\n');
  const { ok, output } = copy.build({ PREVIEW: '1' });
  expect(ok, output).toBe(true);
  expectBegun(copy);
  // Markdown's own: a table whose columns stand where they were told to, without a style that the policy refuses, and a
  // footnote under a heading in the language of the page.
  for (const [language, address] of Object.entries(addresses)) {
    const page = new JSDOM(copy.read(`dist/${address}/index.html`)).window.document;
    expect(page.querySelectorAll('blockquote p')).toHaveLength(1);
    const table = page.querySelector('.text-table table');
    expect([...(table?.querySelectorAll('.cell-right') ?? [])]).toHaveLength(2);
    expect(table?.innerHTML).not.toContain('style');
    const { footnotes, footnoteBack } = languages[language as 'pt' | 'en'].words.explainer;
    expect(page.querySelector('.footnotes h3')?.textContent).toBe(footnotes);
    const back = page.querySelector('.footnotes [data-footnote-backref]');
    expect(back?.getAttribute('aria-label')).toBe(footnoteBack.replace('{{number}}', '1'));
  }
  const known = openExplainers().flatMap(({ id, pages }) => [
    id,
    ...completeLanguages.map((language) => pages[language].frontmatter.path),
  ]);
  expect(known).not.toContain(begun);
  for (const file of globSync('dist/**/*.{html,xml,txt,md,json,csv}', { cwd: copy.root })) {
    const text = readFileSync(join(copy.root, file), 'utf8');
    expect(
      known.filter((name) => text.includes(name)),
      file,
    ).toEqual([]);
  }
  const note = translator('pt')('preview.site');
  for (const file of globSync('dist/**/*.html', { cwd: copy.root })) {
    const { document } = new JSDOM(readFileSync(join(copy.root, file), 'utf8')).window;
    const language = document.body.dataset['language'] === 'pt' ? 'pt' : 'en';
    const says = translator(language)('preview.site');
    expect(document.querySelector('body > [role="note"]')?.textContent, file).toContain(says);
    expect(document.querySelectorAll('meta[name="robots"][content="noindex"]')).toHaveLength(1);
  }
  expect(copy.read('dist/pt/a-energia-dos-data-centers/index.html')).toContain(
    `${note} ${translator('pt')('preview.draft')}`,
  );
  const home = readFileSync(join(copy.root, 'dist/pt/index.html'), 'utf8');
  expect(home).toContain('class="newest"');
  expect(home).not.toContain('class="explainers"');
});
