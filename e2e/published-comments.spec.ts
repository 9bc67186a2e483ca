import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languageCodes, languages } from '../src/language/languages.ts';
import { parsePage } from './edge-site.ts';
import { test, type ProjectCopy } from './project-copy.ts';
import { explainerPages, expect } from './site.ts';
import { vocabularyProblems } from './vocabulary.ts';

// Four comments: hostile, long, answered, in both languages.
const comments = `c000000001:
  language: pt
  date: 2026-11-20
  name: Ana Souza
  about: C11
  text: |-
    Primeira linha.
    Segunda linha.

    <b>Negrito</b> <script>document.title = 'hacked'</script> https://example.org [x](javascript:alert(1))
  reply:
    date: 2026-11-22
    text: Resposta da casa.
c000000002:
  language: en
  date: 2026-11-21
  name: Jo
  about: gpu-fleet
  text: ${'Every word of it counts and is kept. '.repeat(12).trim()}
c000000003:
  language: pt
  date: 2026-11-22
  name: <i>Rui</i>
  about: investment-2
  text: ${'a'.repeat(200)} ${'👩‍👩‍👧'.repeat(40)}${'\u2800'.repeat(100)}${'\u1100'.repeat(12)} fim
c000000004:
  language: pt
  date: 2026-11-23
  name: ${'W'.repeat(80)}
  text: Obrigada 🙂
`;

const id = 'deepseek-cost';
const manyOn = 'lighthouse-lamps';

function severalComments(count: number): string {
  const entry = (_: unknown, index: number) =>
    `\nc9${String(index).padStart(8, '0')}: { language: pt, date: 2026-11-20, name: Eva, text: Oi }\n`;
  return Array.from({ length: count }, entry).join('');
}

test('published comments stand under the text and on a page of their own, as text and nothing else; a mail address takes more', async ({
  copy,
  page,
}) => {
  test.slow();
  copy.write(`content/${id}/comments.yaml`, comments);
  const many = `content/${manyOn}/comments.yaml`;
  const some = copy.read(many).match(/^c\w+:$/gm)?.length ?? 0;
  copy.write(many, copy.read(many) + severalComments(205 - some));
  const { ok, output } = copy.build({ COMMENTS_TO: 'letters@example.org' });
  expect(ok, output).toBe(true);
  const read = (address: string) => copy.read(`dist${address}index.html`);
  const data = new Map<string, string>();
  for (const { address } of explainerPages) {
    const text = parsePage(read(address));
    const mail = text.querySelector('main a[href="mailto:letters@example.org"]');
    expect(mail?.textContent, address).toBe('letters@example.org');
    expect(text.querySelectorAll('[href*="/api/"], form[method]'), address).toHaveLength(0);
  }
  for (const { address, language, words } of explainerPages.filter(
    ({ explainer }) => explainer.id === id,
  )) {
    const own = `/${language}/${words.paths.comments}/${id}/`;

    await test.step(`under ${address} stand the newest three, the long one in short`, () => {
      const text = parsePage(read(address));
      const letters = [...text.querySelectorAll('article.letter')];
      expect(headings(letters)).toEqual(['W'.repeat(80), '<i>Rui</i>', 'Jo']);
      const long = letters[2];
      const shown = long?.querySelector('.letter-text')?.textContent.trim() ?? '';
      expect(shown.length).toBeLessThanOrEqual(280);
      expect(shown).toMatch(/^Every word .*\w…$/);
      expect(addresses(long).at(-1)).toBe(`${own}#comment-c000000002`);
      const all = text.querySelector('.letters-all a');
      expect(all?.getAttribute('href')).toBe(own);
      expect(all?.textContent).toBe(words.letters.all_other.replace('{{count}}', '4'));
      data.set(address, structuredData(text));
      const things = JSON.parse(data.get(address) ?? '') as { '@graph': Record<string, unknown>[] };
      const article = things['@graph'].find((thing) => thing['@type'] === 'Article');
      expect(article).toMatchObject({ commentCount: 4 });
      expect(article?.['comment']).toHaveLength(3);
    });

    await test.step(`on ${own} stand all, as they were typed`, () => {
      const text = parsePage(read(own));
      expect(text.title).not.toContain('hacked');
      const letters = [...text.querySelectorAll('article.letter')];
      expect(headings(letters)).toEqual(['W'.repeat(80), '<i>Rui</i>', 'Jo', 'Ana Souza']);
      const ana = text.querySelector('#comment-c000000001');
      const [first, second, ...more] = ana?.querySelector('.letter-text')?.children ?? [];
      expect(first?.textContent).toBe('Primeira linha.\nSegunda linha.');
      expect(second?.textContent).toBe(
        "<b>Negrito</b> <script>document.title = 'hacked'</script> https://example.org [x](javascript:alert(1))",
      );
      expect(more).toEqual([]);
      const foreign = 'b, i, script, [href*="example.org"], [href^="javascript"]';
      expect(text.querySelectorAll(`article.letter :is(${foreign})`)).toHaveLength(0);
      expect(ana?.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-20');
      const reply = ana?.querySelector('.letter-reply')?.textContent;
      expect(reply).toContain(words.letters.reply);
      expect(reply).toContain('Resposta da casa.');
      expect(addresses(ana)).toEqual(['#comment-c000000001', `${address}#claim-C11`]);

      // Each in its own language, told where that is not the page's.
      for (const [letter, written] of [
        ['c000000001', 'pt'],
        ['c000000002', 'en'],
      ] as const) {
        const told = text.querySelector(`#comment-${letter} .letter-text`);
        const expected = written === language ? null : languages[written].locale;
        expect(told?.getAttribute('lang'), `${letter} on ${own}`).toBe(expected);
      }
      data.set(own, structuredData(text));
      expect(data.get(own)).toContain('"commentCount":4');
      expect(data.get(own)).not.toContain('<');
      expect(copy.read('dist/sitemap.xml')).toContain(`${own}</loc>`);
    });

    const markdown = copy.read(`dist${address.replace(/\/$/, '.md')}`);
    expect(markdown).toContain('\\<b>Negrito\\</b>');
    expect(markdown).toContain('> Resposta da casa.');
    expect(markdown).toContain('`https://example.org`');
  }
  await test.step('more than two hundred comments stand on several pages, which lead to each other', () => {
    for (const language of languageCodes) {
      const { paths, letters } = languages[language].words;
      const newest = `/${language}/${paths.comments}/${manyOn}/`;
      const part = letters.part.replace('{{number}}', '1');
      for (const [address, count, name] of [
        [newest, 105, letters.newest],
        [`${newest}1/`, 100, part],
      ] as const) {
        const page = parsePage(read(address));
        expect(page.querySelectorAll('article.letter'), address).toHaveLength(count);
        const ways = page.querySelector(`nav[aria-label="${letters.parts}"]`);
        expect(addresses(ways)).toEqual([newest, `${newest}1/`]);
        expect(ways?.querySelector('[aria-current="page"]')?.textContent.trim()).toBe(name);
        expect(structuredData(page).match(/"Comment"/g)?.length ?? 0).toBeGreaterThanOrEqual(count);
        expect(copy.read('dist/sitemap.xml')).toContain(`${address}</loc>`);
      }
      const text = explainerPages.find(
        (one) => one.explainer.id === manyOn && one.language === language,
      );
      const markdown = copy.read(`dist${text?.address.replace(/\/$/, '.md')}`);
      expect(markdown.match(/^> Oi$/gm)?.length, 'in Markdown').toBeGreaterThan(100);
      expect(markdown.match(/^> Oi$/gm)?.length, 'in Markdown').toBeLessThanOrEqual(105);
      expect(markdown).toContain(`${newest})`);
      expect(markdown).toContain(`[${part}](https://cost-of-ai.example${newest}1/)`);
    }
  });
  expect(vocabularyProblems(data)).toEqual([]);

  await test.step('lines stay lines, the longest word fits, and nothing is a barrier', async () => {
    // One language: the letters are the same in the other.
    const own = `/pt/${languages.pt.words.paths.comments}/${id}/`;
    await openInBrowser(copy, page, own);
    const lines = page.locator('#comment-c000000001 .letter-text p').first();
    expect(await lines.innerText()).toBe('Primeira linha.\nSegunda linha.');
    for (const width of [1440, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const root = page.locator('html');
      expect(await root.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(width);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
});

function headings(letters: readonly Element[]) {
  return letters.map((letter) => letter.querySelector('h2, h3')?.textContent);
}

function addresses(letter: Element | null | undefined) {
  return [...(letter?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
}

function structuredData(page: Document): string {
  return page.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
}

/** Opens a page of the copy's build instead of the site's. */
async function openInBrowser(copy: ProjectCopy, page: Page, address: string): Promise<void> {
  const html = copy.read(`dist${address}index.html`);
  await page.route(`**${address}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  // Its style sheets have other names.
  await page.route('**/_astro/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: `${copy.root}/dist${pathname}` });
  });
  await page.goto(address);
}
