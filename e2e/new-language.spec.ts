import { spawnSync } from 'node:child_process';
import { JSDOM } from 'jsdom';
import { beginExplainer, begun, finishExplainer } from './begun-explainer.ts';
import { ownEnvironment, test } from './project-copy.ts';
import { expect } from './site.ts';

// cspell:ignore Fonto Meĉo Ĉu lumturo bruligas oleon energio
/** Where the texts of two explainers stand: one is left as it is begun, one is translated. */
const [left, whole] = ['content/lighthouse-lamps/eo.mdx', `content/${begun}/eo.mdx`];

test.use({ small: true });

/** Gives what a command said; fails where it failed. */
function succeed(result: { readonly ok: boolean; readonly output: string }): string {
  expect(result.ok, result.output).toBe(true);
  return result.output;
}

// Esperanto, which the site will hardly have before this test begins it.
test('a language begun with one command has its pages at once; what it lacks is listed and marked, never passed off as its own', async ({
  copy,
}) => {
  beginExplainer(copy);
  finishExplainer(copy);
  succeed(copy.run('new', 'language', 'eo', '--name', 'Esperanto'));
  expect(copy.read('Caddyfile')).toContain('rewrite * /eo/404.html');
  const list = () => succeed(copy.run('check:content')).split('\n');

  await test.step('what is missing is listed by file and line, and no longer once it is translated', () => {
    const before = list();
    const word = 'src/language/eo.json  lacks "fact.source"';
    const term = before.find((line) => line.endsWith('wick.term.eo is missing'));
    expect(before).toContain(word);
    expect(term).toMatch(/^content\/glossary\.yaml:\d+:\d+ /);
    expect(before).toContain(`${left}  is missing: create it`);

    copy.replace('src/language/eo.json', '"paths"', '"fact": { "source": "Fonto" }, "paths"');
    copy.replace('content/glossary.yaml', "{ pt: 'Pavio'", "{ eo: 'Meĉo', pt: 'Pavio'");
    succeed(copy.run('new', 'translation', 'lighthouse-lamps', 'eo'));
    const after = list();
    expect(after).not.toContain(word);
    expect(after.join('\n')).not.toContain('wick.term.eo');
    const question = `${left}:43  is still in English: "Does the lighthouse still burn oil & gas?"`;
    expect(after).toContain(question);
    copy.replace(
      left,
      'Does the lighthouse still burn oil & gas?',
      'Ĉu la lumturo bruligas oleon?',
    );
    expect(list()).not.toContain(question);
  });

  await test.step('the editor opens the texts that are written while a language has none yet', () => {
    const open = `import { openText } from './src/desk/admin/edit-files.ts';
      const codes = openText('content', '${begun}').languages.map(({ code }) => code);
      process.stdout.write(JSON.stringify(codes));`;
    const { stdout } = spawnSync('node', ['--input-type=module', '--eval', open], {
      cwd: copy.root,
      env: ownEnvironment(copy.root),
      encoding: 'utf8',
    });
    expect(JSON.parse(stdout)).toEqual(['pt', 'en']);
  });

  await test.step('a text that is whole is listed no more', () => {
    succeed(copy.run('new', 'translation', begun, 'eo'));
    copy.write(whole, translated(copy.read(whole)));
    expect(list().join('\n')).not.toContain(whole);
  });

  const output = succeed(copy.build());
  expect(output).toMatch(/^eo: \d+ not translated into Esperanto; readers get English/m);
  expect(output).toMatch(/^ {2}src\/language\/eo\.json: \d+$/m);
  const open = (address: string) =>
    new JSDOM(copy.read(`dist${address}index.html`)).window.document;

  await test.step('the other languages lead to it', () => {
    for (const address of ['/pt/', '/en/lighthouse-lamps/']) {
      const links = open(address).querySelectorAll('header a[hreflang="eo"][lang="eo"]');
      expect(links, address).toHaveLength(1);
      expect(links[0]?.getAttribute('href')).toMatch(/^\/eo\//);
      const alternate = open(address).querySelector('link[rel="alternate"][hreflang="eo"]');
      expect(alternate?.getAttribute('href')).toContain('/eo/');
    }
    expect(copy.read('dist/index.html')).toContain('href="/eo/"');
    expect(copy.read('dist/sitemap.xml')).toContain('hreflang="eo"');
  });

  await test.step('a word that is missing stands there in English, marked', () => {
    const glossary = open('/eo/glossary/');
    expect(glossary.documentElement.lang).toBe('eo');
    expect(glossary.querySelector('h1')?.textContent).toBe('[en] Glossary');
    const texts = [...glossary.querySelectorAll('.terms dt, .terms dd')].map((text) =>
      text.textContent.trim(),
    );
    expect(texts).toContain('Meĉo');
    expect(texts.filter((text) => text !== 'Meĉo' && !text.startsWith('[en] '))).toEqual([]);
  });

  await test.step('a text that is missing stands there in English, and says so', () => {
    const page = open('/eo/lighthouse-lamps/');
    expect(page.documentElement.lang).toBe('eo');
    const title = page.querySelector('h1');
    expect(title?.textContent).toMatch(/^\[en\] What it costs/);
    expect(title?.lang).toBe('en');
    const said = [...page.querySelectorAll('[lang="en"]')].filter(({ textContent }) =>
      textContent.startsWith('This text has not been translated into Esperanto yet'),
    );
    expect(said).toHaveLength(1);
    expect(page.querySelector('.prose')?.getAttribute('lang')).toBe('en');
    expect(copy.read('dist/eo/lighthouse-lamps.md')).toContain(
      'has not been translated into Esperanto yet',
    );
  });

  await test.step('a text that is whole is shown in its language', () => {
    const page = open('/eo/energio/');
    expect(page.querySelector('h1')?.textContent).toMatch(/^Eo: /);
    expect(page.body.textContent).not.toContain('has not been translated');
    expect(page.querySelector('.prose')?.getAttribute('lang')).not.toBe('en');
  });

  await test.step('the languages that are whole show no mark', () => {
    for (const path of ['pt', 'en', 'pt/lampadas-de-farol', 'en/lighthouse-lamps']) {
      expect(copy.read(`dist/${path}/index.html`)).not.toMatch(/\[(en|pt)\] /);
    }
  });

  await test.step('its mistakes stop the build like any', () => {
    copy.replace(whole, '<Fact id="example-price"', '<Fact id="example-prize"');
    const { ok, output: told } = copy.build();
    expect(ok).toBe(false);
    expect(told).toContain('there is no fact "example-prize"');
  });
});

/** A text of which every piece of five words or more is another than its English twin. */
function translated(source: string): string {
  const [, front = '', body = ''] = /^(---\n[^]*?\n---\n)([^]*)$/.exec(source) ?? [];
  return [
    front
      .replace(/^path: .*/m, 'path: energio')
      .replace(/^(title|description|lead): ("?)/gm, '$1: $2Eo: ')
      .replace(/^(lead: )"?(.*?)"?$/m, '$1"$2"'),
    body
      .replace(/^(## )/gm, '$1Eo ')
      .replace(/ title="/g, ' title="Eo ')
      .replace(/^(?![#<\n]|<\/)/gm, 'Eo ')
      .replace(/^<(?=(?:Claim|Fact|Term|Source|Date)\b)/gm, 'Eo <'),
  ].join('');
}
