import { JSDOM } from 'jsdom';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openExplainers } from '../src/content/explainer/explainers.ts';
import { completeLanguages } from '../src/language/languages.ts';
import { translator } from '../src/language/translate.ts';
import { begun, beginExplainer, expectBegun } from './begun-explainer.ts';
import { test } from './project-copy.ts';
import { expect } from './site.ts';

test.use({ small: true });

// Beside another explainer: editors-day.spec.ts.
test('a preview is built from any explainer alone, a draft too: nothing knows the first by name, every page says that it is no published one', ({
  copy,
}) => {
  beginExplainer(copy);
  rmSync(join(copy.root, 'content/lighthouse-lamps'), { recursive: true });
  copy.write('content/glossary.yaml', '# No term yet.\n');
  const { ok, output } = copy.build({ PREVIEW: '1' });
  expect(ok, output).toBe(true);
  expectBegun(copy);
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
