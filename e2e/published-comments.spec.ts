import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { languages } from '../src/language/languages.ts';
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
  text: ${'a'.repeat(200)}
c000000004:
  language: pt
  date: 2026-11-23
  name: Bia
  text: Obrigada 🙂
`;

/** Opens a page of the copy's build instead of the site's. */
async function openBuilt(copy: ProjectCopy, page: Page, address: string): Promise<void> {
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

test('published comments stand under the text and on a page of their own, as text and nothing else', async ({
  copy,
  page,
}) => {
  test.slow();
  copy.write('content/deepseek-cost/comments.yaml', comments);
  const { ok, output } = copy.build();
  expect(ok, output).toBe(true);
  const data = new Map<string, string>();
  for (const { address, language, words } of explainerPages) {
    const own = `/${language}/${words.paths.comments}/deepseek-cost/`;
    const { locale } = languages[language];

    await openBuilt(copy, page, address);
    const section = page.locator('article.letter');
    await expect(section.getByRole('heading')).toHaveText(['Bia', '<i>Rui</i>', 'Jo']);
    const long = section.filter({ hasText: 'Every word' });
    const shown = (await long.locator('.letter-text').textContent()) ?? '';
    expect(shown.length).toBeLessThanOrEqual(280);
    expect(shown).toMatch(/^Every word .*\w…$/);
    await expect(long.getByRole('link').last()).toHaveAttribute(
      'href',
      `${own}#comment-c000000002`,
    );
    await expect(
      page.getByRole('link', { name: words.letters.all_other.replace('{{count}}', '4') }),
    ).toHaveAttribute('href', own);
    data.set(address, structuredData(copy, address));
    const things = JSON.parse(data.get(address) ?? '') as { '@graph': Record<string, unknown>[] };
    const article = things['@graph'].find((thing) => thing['@type'] === 'Article');
    expect(article).toMatchObject({ commentCount: 4 });
    expect(article?.['comment']).toHaveLength(3);

    await openBuilt(copy, page, own);
    expect(await page.title()).not.toContain('hacked');
    const all = page.locator('article.letter');
    await expect(all.getByRole('heading')).toHaveText(['Bia', '<i>Rui</i>', 'Jo', 'Ana Souza']);
    const ana = page.locator('#comment-c000000001');
    await expect(ana).toContainText(
      "<script>document.title = 'hacked'</script> https://example.org",
    );
    await expect(ana.locator('b, script, [href*="example.org"], [href^="javascript"]')).toHaveCount(
      0,
    );
    const paragraphs = ana.locator('.letter-text').first().locator('p');
    await expect(paragraphs).toHaveCount(2);
    const lines = await paragraphs.first().innerText();
    expect(lines).toBe('Primeira linha.\nSegunda linha.');
    await expect(ana.locator('time').first()).toHaveAttribute('datetime', '2026-11-20');
    await expect(ana.locator('.letter-reply')).toContainText(words.letters.reply);
    await expect(ana.locator('.letter-reply')).toContainText('Resposta da casa.');
    await expect(ana.getByRole('link').first()).toHaveAttribute('href', '#comment-c000000001');
    await expect(ana.getByRole('link').last()).toHaveAttribute('href', `${address}#claim-C11`);

    // Each in its own language, told where that is not the page's.
    for (const [id, written] of [
      ['c000000001', 'pt'],
      ['c000000002', 'en'],
    ] as const) {
      const told = page.locator(`#comment-${id} .letter-text`).first();
      const expected = written === language ? null : languages[written].locale;
      expect(await told.getAttribute('lang'), locale).toBe(expected);
    }
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const root = page.locator('html');
      expect(await root.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(width);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
    data.set(own, structuredData(copy, own));
    expect(data.get(own)).toContain('"commentCount":4');
    expect(data.get(own)).not.toContain('<');
    expect(copy.read('dist/sitemap.xml')).toContain(`${own}</loc>`);

    const markdown = copy.read(`dist${address.replace(/\/$/, '.md')}`);
    expect(markdown).toContain('\\<b>Negrito\\</b>');
    expect(markdown).toContain('> Resposta da casa.');
  }
  expect(vocabularyProblems(data)).toEqual([]);
});

function structuredData(copy: ProjectCopy, address: string): string {
  const html = copy.read(`dist${address}index.html`);
  return /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
}
