// cspell:ignore nome
import { JSDOM } from 'jsdom';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { begun, beginExplainer, expectBegun, finishExplainer } from './begun-explainer.ts';
import { contentOf, test, withGit, type ProjectCopy } from './project-copy.ts';
import { expect, languageLink } from './site.ts';

const explainer = 'lighthouse-lamps';
const folder = `content/${explainer}`;
const [facts, pt, en] = [`${folder}/facts.yaml`, `${folder}/pt.mdx`, `${folder}/en.mdx`] as const;
const texts = [pt, en];
const base = '/sub';
const site = 'https://other.example';

test.use({ small: true });

/** Runs a command that must go well; gives what it said. */
function run(copy: ProjectCopy, command: string, ...words: readonly string[]): string {
  const [script = '', ...more] = command.split(' ');
  const { ok, output } = copy.run(script, ...more, ...words);
  expect(ok, output).toBe(true);
  return output;
}

/** Runs a check that must find something; gives what it said. */
function find(copy: ProjectCopy, command: string): string {
  const { ok, output } = copy.run(command);
  expect(ok, output).toBe(false);
  return output;
}

/** An option of a text, in both languages. */
const both = (option: string, text: string) =>
  ['pt', 'en'].flatMap((code) => [`--${option}-${code}`, text]);

const question = (title: string, answer: string) =>
  `<Question id="faq-new" title="${title}">\n\n${answer}\n\n</Question>\n\n<ClaimCheck />`;

// What content/README.md teaches, in the order in which somebody new would try it, without a look into src/: the commands
// first, then one site built from all of it, in a sub-folder of another address.
test('an editor changes a number in a spreadsheet, adds a source, a fact, a claim, a term and a question, translates, begins an explainer, and finds all of it on a site in a sub-folder', async ({
  copy,
  browser,
}) => {
  expect(run(copy, 'published')).toContain(`Written: ${folder}/published.json`);
  if (withGit) copy.commit();

  await test.step('nothing is changed yet', () => {
    if (withGit) expect(run(copy, 'diff HEAD')).toBe('Readers see no difference.\n');
    run(copy, 'check:translations');
  });

  await test.step('the facts go to a spreadsheet and back: one cell changed there changes one line here', () => {
    const before = copy.read(facts);
    run(copy, `facts export ${explainer} --out table.csv`);
    expect(run(copy, `facts import ${explainer} table.csv`)).toContain('nothing was changed');
    expect(copy.read(facts)).toBe(before);
    copy.replace('table.csv', ';999999;', ';1,25 million;');
    run(copy, `facts import ${explainer} table.csv`);
    expect(copy.read(facts)).toBe(before.replace('value: 999999', 'value: 1.25 million'));
  });

  await test.step('a published number that changed needs a correction, as the sums that use it do; it takes both values by itself', () => {
    const silent = find(copy, 'check:content').replaceAll('\u00a0', ' ');
    expect(silent).toContain('lens-price was “US$ 999.999 · $999,999” when it was published (');
    expect(silent).toContain(`npm run new -- correction ${explainer} <id> --fact lens-price`);
    if (withGit) expect(run(copy, 'diff HEAD')).toContain('Corrections to write or to mend');
    expect(find(copy, 'published')).toContain('Nothing was recorded.');
    const date = /\((\d{4}-\d{2}-\d{2})\)/.exec(silent)?.[1] ?? '';
    const words = [...both('what', 'Price'), ...both('why', 'It rose.')];
    for (const fact of ['lens-price', 'lens-to-repair', 'lens-without-wick']) {
      run(copy, `new correction ${explainer} ${fact}-new --fact ${fact} --date ${date}`, ...words);
    }
    const written = copy.read(`${folder}/corrections.yaml`).replaceAll('\u00a0', ' ');
    expect(written).toContain("old: { pt: 'US$ 999.999', en: '$999,999' }");
    expect(written).toContain("new: { pt: 'US$ 1,25 milhão', en: '$1.25 million' }");
    run(copy, 'check:content');
    expect(run(copy, 'published')).toContain('Written: ');
    expect(run(copy, 'published')).toContain('says all of it already');
    run(copy, 'check:content');
    run(copy, `translations confirm ${explainer}`);
  });

  await test.step('facts, sources, claims and terms are added by command; the check says what is left to write', () => {
    const source = '--author A.Writer --publisher P --date 2025-04 --language en --read primary';
    run(copy, `new source ${explainer} study ${source}`, '--title', 'Energy: AI');
    const fact = '--kind reported --value 5.5 --unit watt --date 2025 --source study';
    const advice = run(copy, `new fact ${explainer} load ${fact}`, ...both('label', 'Watts, all'));
    expect(advice).toContain('<Fact id="load" />');
    const claim = [
      ...both('article', 'It is much'),
      ...both('short', 'it is {load}'),
      ...both('note', 'It is {load}.'),
    ];
    run(copy, `new claim ${explainer} C9 --section bill --verdict partly --source study`, ...claim);
    run(copy, 'new term load', ...both('term', 'Load'), ...both('definition', 'What is drawn.'));
    const unfinished = find(copy, 'check:content');
    expect(unfinished).toContain('does not tell the claim C9');
    expect(unfinished).toContain('nothing uses the term "load"');
    for (const file of texts) {
      const told =
        '<Claim id="C9">Much</Claim>: <Term id="load">load</Term> of <Fact id="load" />.';
      copy.replace(file, '\n<Aside ', `\n${told}\n\n<Aside `);
    }
    run(copy, 'check:content');
  });

  await test.step('an edit in one language is named with both texts and what changed, a question with the place where it belongs', () => {
    copy.replace(pt, ' é este:\n', ' é este, e é novo:\n');
    copy.replace(pt, '<ClaimCheck />', question('E agora?', 'Nada muda.'));
    const drift = find(copy, 'check:translations');
    expect(drift).toContain(`${explainer}#bill-1`);
    expect(drift).toContain('was edited in Português');
    expect(drift).toContain(withGit ? '{+, e é novo+}' : ', e é novo');
    expect(drift).toContain(`${en}:`);
    expect(drift).toContain(`npm run translations -- confirm ${explainer}#bill-1`);
    expect(drift).toContain(`${explainer}#faq-new  is not there in English`);
    expect(find(copy, 'check:content')).toContain('lacks the question "faq-new"');
    // Changed are bill-1 and, in both languages, what was added; the question waits for its twin.
    const table = run(copy, 'translations');
    expect(table).toContain('| lighthouse-lamps | Português | 98        | 6       | 0 ');
    expect(table).toContain('| lighthouse-lamps | English   | 98        | 5       | 1 ');
  });

  await test.step('translated and confirmed, it is told no more; nor where the readers are told', () => {
    copy.replace(en, '<ClaimCheck />', question('What now?', 'Nothing changes.'));
    run(copy, 'check:content');
    run(copy, `translations confirm ${explainer} glossary`);
    run(copy, 'check:translations');
    copy.replace(pt, ' é este, e é novo:\n', ' é este, e mais novo:\n');
    run(copy, `translations wait ${explainer}#bill-1 --newer pt`);
    run(copy, 'check:translations');
  });

  await test.step('an explainer is begun, with a chart, and a second one is added by command', () => {
    beginExplainer(copy);
    finishExplainer(copy);
    const numbers = '--facts example-repair,example-price';
    const advice = run(copy, `new figure ${begun} dear --type bars ${numbers}`);
    expect(advice).toContain('write <Chart id="dear" /> alone on a line');
    for (const code of ['pt', 'en']) {
      const chart = '<Chart id="bars" />';
      copy.replace(`content/${begun}/${code}.mdx`, chart, `${chart}\n\n<Chart id="dear" />`);
    }
    run(copy, 'check:content');
    run(copy, `translations confirm ${begun}`);
    run(copy, 'check:translations');
  });

  await test.step('what all that does to readers is told: numbers with their places, texts', () => {
    if (!withGit) return;
    const told = run(copy, 'diff HEAD').replaceAll('\u00a0', ' ');
    expect(told).toContain('- `lens-price`: US$ 999.999 · $999,999 ');
    expect(told).toContain(' → **US$ 1,25 milhão · $1.25 million');
    expect(told).toMatch(
      /`lens-price`: .*Shown in: figure “bars”; .*; text, section “lamp”; note of claim C1; finding “lens”; the sum/,
    );
    expect(told).toMatch(/`faq-new\S*` new: .*Nada muda\./);
    expect(told).toMatch(/`faq-new\S*` new: .*Nothing changes\./);
  });

  await test.step('a text saved on Windows, with a byte order mark and a paragraph that nobody confirmed, is built as any other; its record stays as it is', () => {
    for (const file of texts) copy.replace(file, '{ #bill }\n', '{ #bill }\n\nFarol, farol.\n');
    for (const file of [pt, facts]) {
      copy.write(file, `\ufeff${copy.read(file).replaceAll('\n', '\r\n')}`);
    }
    const before = contentOf(copy);
    const { ok, output } = copy.build({ SITE_URL: site, BASE_PATH: base, CONTACT: 'ana@x.org' });
    expect(ok, output).toBe(true);
    expect(contentOf(copy)).toEqual(before);
  });

  const open = (address: string) =>
    new JSDOM(copy.read(`dist/${address}/index.html`)).window.document;
  const pages = {
    pt: { article: open('pt/lampadas-de-farol'), number: 'US$ 1,25 milhão' },
    en: { article: open('en/lighthouse-lamps'), number: '$1.25 million' },
  };

  await test.step('the number stands in prose, chart and table of both languages', () => {
    for (const { article, number } of Object.values(pages)) {
      const printed = [...article.querySelectorAll(factShown('lens-price'))].map((fact) => [
        fact.closest('table') ? 'table' : fact.closest('svg') ? 'chart' : 'prose',
        fact.textContent.replace(/\s+/g, ' ').trim(),
      ]);
      const places = ['prose', 'chart', 'table'].map((place) => [place, number]);
      expect(printed).toEqual(expect.arrayContaining(places));
      expect(printed.filter(([, text]) => text !== number)).toEqual([]);
    }
  });

  await test.step('a paragraph keeps its address when another is put before it, which gets a free one', () => {
    for (const { article } of Object.values(pages)) {
      expect(article.getElementById('bill-1')?.textContent).toMatch(/torre|tower/);
      expect(article.getElementById('bill-1')?.previousElementSibling?.id).toBe('bill-8');
    }
  });

  await test.step('who finds a hole is told whom to tell, at the site’s own address', () => {
    const text = copy.read('dist/.well-known/security.txt');
    expect(text).toContain('Contact: mailto:ana@x.org\n');
    expect(text).toContain(`Canonical: ${site}${base}/.well-known/security.txt\n`);
  });

  await test.step('source and question stand in both, the older translation says where the newer is', () => {
    for (const { article } of Object.values(pages)) {
      expect(article.querySelector('main')?.textContent).toContain('A.Writer');
    }
    const question = ({ article }: { readonly article: Document }) =>
      article.querySelector('#faq-new')?.closest('details')?.textContent;
    expect(question(pages.pt)).toMatch(/E agora\?\s*Nada muda\./);
    expect(question(pages.en)).toMatch(/What now\?\s*Nothing changes\./);
    expect(pages.pt.article.querySelectorAll('.newer-text')).toHaveLength(0);
    const newer = [...pages.en.article.querySelectorAll('.newer-text a')];
    expect(newer.map((link) => link.getAttribute('href'))).toEqual([
      `${base}/pt/lampadas-de-farol/#bill-1`,
    ]);
  });

  await test.step('the explainer that was begun is on the whole site, beside the first', () => {
    expectBegun(copy, base);
    expect(copy.read('dist/pt/index.html')).toContain(`href="${base}/pt/lampadas-de-farol/"`);
    expect(copy.read('dist/en/index.html')).toContain(`href="${base}/en/lighthouse-lamps/"`);
  });

  const dist = join(copy.root, 'dist');
  await test.step('every address lies in the sub-folder, and something lies there', () => {
    const addresses = new Set<string>();
    for (const file of globSync('**/*.{html,xml,txt}', { cwd: dist })) {
      const text = readFileSync(join(dist, file), 'utf8');
      const written = /(?:href="|src="|url\("?|<loc>|Sitemap: )([^"')<\s]+)/g;
      for (const [, address = ''] of text.matchAll(written)) {
        const { origin, pathname } = new URL(address, `${site}${base}/`);
        if (origin === site) addresses.add(pathname);
      }
      // The policy of a figure for other sites names the origin, which has no folder.
      const linked = text.replace(/ https:\/\/other\.example(?=[ ;])/g, '');
      expect(linked, file).not.toMatch(/cost-of-ai\.example|other\.example(?!\/sub\/)/);
    }
    expect(addresses.size).toBeGreaterThan(8);
    for (const address of addresses) {
      expect(address).toMatch(/^\/sub\//);
      expect(fileAt(dist, address), address).toBeDefined();
    }
  });

  await test.step('in a browser it has its fonts, its places and its links', async () => {
    const page = await browser.newPage();
    const origin = 'http://localhost:1';
    await page.route(`${origin}/**`, (route) => {
      const path = fileAt(dist, new URL(route.request().url()).pathname);
      return route.fulfill(path ? { path } : { status: 404 });
    });
    await page.goto(`${origin}${base}/`);
    await expect(page).toHaveURL(`${origin}${base}/en/`);
    await page.getByRole('link', { name: 'What it costs to light a lighthouse' }).click();
    await expect(page).toHaveURL(`${origin}${base}/en/lighthouse-lamps/`);
    const fonts = page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === 'loaded').length;
    });
    expect(await fonts).toBeGreaterThanOrEqual(3);
    await page.goto(`${origin}${base}/en/lighthouse-lamps/#bill`);
    await expect(page.locator('#bill')).toBeInViewport();
    await languageLink(page, 'en', 'pt').click();
    await expect(page).toHaveURL(`${origin}${base}/pt/lampadas-de-farol/#bill`);
    await page.close();
  });
});

/** The file that a plain web server would answer an address with, where the site lies at the base path. */
function fileAt(dist: string, address: string): string | undefined {
  if (!address.startsWith(`${base}/`)) return undefined;
  const path = join(dist, address.slice(base.length), address.endsWith('/') ? 'index.html' : '');
  return existsSync(path) && statSync(path).isFile() ? path : undefined;
}

/** Where a page prints a number of the ledger. */
function factShown(id: string): string {
  return `[data-fact="${id}"]`;
}
