import { join } from 'node:path';
import { startDev } from '../scripts/start-dev.ts';
import { test, type ProjectCopy } from './project-copy.ts';
import { expect } from './site.ts';

// cspell:ignore Fuente atención laboratorio
/** Where the built copy answers. */
const origin = 'http://localhost:1';
const mdx = 'content/deepseek-cost/es.mdx';

/** Runs a command in a copy and gives what it said; fails where it failed. */
function succeed(result: { readonly ok: boolean; readonly output: string }): string {
  expect(result.ok, result.output).toBe(true);
  return result.output;
}

/** Begins Spanish in a copy. */
function begin(copy: ProjectCopy): void {
  succeed(copy.run('new', 'language', 'es', '--name', 'Español', '--locale', 'es'));
}

test('a language begun with one command has its pages at once; what it lacks is marked, never passed off as its own', async ({
  copy,
  page,
}) => {
  begin(copy);
  const output = succeed(copy.build());
  expect(output).toMatch(/^es: \d+ not translated into Español; readers get English/m);
  expect(output).toMatch(/^ {2}src\/language\/es\.json: \d+$/m);

  await test.step('the other languages lead to it', () => {
    for (const file of ['dist/pt/index.html', 'dist/en/deepseek-cost/index.html']) {
      const html = copy.read(file);
      expect(html).toMatch(/<a href="\/es\/[^"]*" hreflang="es" lang="es"/);
      expect(html).toMatch(/<link rel="alternate" hreflang="es" href="[^"]*\/es\//);
    }
    expect(copy.read('dist/index.html')).toContain('href="/es/"');
    expect(copy.read('dist/sitemap.xml')).toContain('hreflang="es"');
  });

  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(copy.root, 'dist', pathname.replace(/\/$/, '/index.html')) });
  });
  await test.step('a word that is missing stands there in English, marked', async () => {
    await page.goto(`${origin}/es/glossary/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('[en] Glossary');
    for (const term of await page.locator('.terms dt, .terms dd').all()) {
      await expect(term).toHaveText(/^\[en\] /);
    }
  });

  await test.step('a text that is missing stands there in English, and says so', async () => {
    await page.goto(`${origin}/es/deepseek-cost/`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).toHaveText(/^\[en\] /);
    await expect(title).toHaveAttribute('lang', 'en');
    await expect(page.getByText('has not been translated into Español yet')).toHaveAttribute(
      'lang',
      'en',
    );
    await expect(page.locator('.prose')).toHaveAttribute('lang', 'en');
    expect(copy.read('dist/es/deepseek-cost.md')).toContain(
      'has not been translated into Español yet',
    );
  });

  await test.step('the languages that are whole show no mark', () => {
    for (const path of ['pt', 'en', 'pt/custo-deepseek', 'en/deepseek-cost']) {
      expect(copy.read(`dist/${path}/index.html`)).not.toMatch(/\[(en|pt)\] /);
    }
  });
});

test('the editor opens the texts that are written while a language has none yet', async ({ copy }, {
  parallelIndex,
}) => {
  test.slow();
  begin(copy);
  const dev = await startDev(copy.root, 4730 + parallelIndex);
  try {
    const answer = await fetch(`${dev.origin}/admin/api/text?name=deepseek-cost`);
    expect(answer.status).toBe(200);
    const text = (await answer.json()) as { languages: { code: string }[] };
    expect(text.languages.map(({ code }) => code)).toEqual(['pt', 'en']);
  } finally {
    await dev.stop();
  }
});

test('what is missing is listed by file and line, and no longer once it is translated', ({
  copy,
}) => {
  begin(copy);
  const list = () => succeed(copy.run('check:content')).split('\n');
  const before = list();
  const word = 'src/language/es.json  lacks "fact.source"';
  const term = before.find((line) => line.endsWith('mla.term.es is missing'));
  expect(before).toContain(word);
  expect(term).toMatch(/^content\/glossary\.yaml:\d+:\d+ /);
  expect(before.find((line) => line.startsWith(`${mdx} `))).toContain('is missing');

  copy.replace('src/language/es.json', '"paths"', '"fact": { "source": "Fuente" }, "paths"');
  copy.replace('content/glossary.yaml', "{ pt: 'MLA", "{ es: 'MLA (atención latente)', pt: 'MLA");
  succeed(copy.run('new', 'translation', 'deepseek-cost', 'es'));
  const after = list();
  expect(after).not.toContain(word);
  expect(after.join('\n')).not.toContain('mla.term.es');
  const heading = `${mdx}:9  is still in English: "A lab the market had not priced in"`;
  expect(after).toContain(heading);
  copy.replace(mdx, '## A lab the market had not priced in', '## Un laboratorio inesperado');
  expect(list()).not.toContain(heading);
});

test('a text is shown in its language once it is whole, and its mistakes stop the build like any', ({
  copy,
}) => {
  begin(copy);
  succeed(copy.run('new', 'translation', 'deepseek-cost', 'es'));
  // Every text of five words or more is another than its English twin.
  const source = copy.read(mdx);
  const [, front = '', body = ''] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(source) ?? [];
  const translated = [
    front
      .replace(/^(title|description|lead): ("?)/gm, '$1: $2Es: ')
      .replace(/^(lead: )(.*)/m, '$1"$2"'),
    body
      .replace(/^(## )/gm, '$1Es ')
      .replace(/ title="/g, ' title="Es ')
      .replace(/^(?![#<\n]|<\/)/gm, 'Es ')
      .replace(/^<(?=Claim|Fact|Term|Source|Date)/gm, 'Es <'),
  ].join('');
  copy.write(mdx, translated.replace(/^path: .*/m, 'path: costo-deepseek'));
  expect(succeed(copy.run('check:content'))).not.toContain(mdx);
  succeed(copy.build());
  const html = copy.read('dist/es/costo-deepseek/index.html');
  expect(html.includes('has not been translated')).toBe(false);
  expect(/<h1>([^<]*)/.exec(html)?.[1]).toMatch(/^Es: /);

  copy.replace(mdx, '<Fact id="v3-run-cost"', '<Fact id="v3-run-coast"');
  const { ok, output } = copy.build();
  expect(ok).toBe(false);
  expect(output).toContain('there is no fact "v3-run-coast"');
});
