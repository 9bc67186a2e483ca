import { openBuilt } from './built-page.ts';
import { test } from './project-copy.ts';
import { explainerPages, expect } from './site.ts';

test('a correction shows at the end of the explainer and on the method page, dates the page, and is told to those who come back', async ({
  copy,
  page,
}) => {
  copy.write(
    'content/deepseek-cost/corrections.yaml',
    [
      'v3-cost:',
      '  date: 2026-11-23',
      '  fact: v3-run-cost',
      '  what: { pt: Preço do treino, en: Price of the run }',
      '  old: { pt: valor antigo, en: old value }',
      '  new: { pt: valor novo, en: new value }',
      '  why: { pt: Trocamos dois algarismos., en: We swapped two digits. }',
      '',
    ].join('\n'),
  );
  for (const language of ['pt', 'en']) {
    const file = `content/deepseek-cost/${language}.mdx`;
    copy.replace(file, 'published: 2026-11-23', 'published: 2026-10-01');
  }
  const { ok, output } = copy.build();
  expect(ok, output).toBe(true);
  for (const { address, language, words } of explainerPages) {
    for (const page of [address, `/${language}/${words.paths.method}/`]) {
      const html = copy.read(`dist${page}index.html`);
      for (const told of language === 'pt'
        ? ['Preço do treino', 'valor antigo', 'valor novo', 'Trocamos dois algarismos.']
        : ['Price of the run', 'old value', 'new value', 'We swapped two digits.']) {
        expect(html, page).toContain(told);
      }
    }
    const html = copy.read(`dist${address}index.html`);
    expect(html).toContain('datetime="2026-10-01"');
    expect(html).toContain('datetime="2026-11-23"');
  }

  const [returned] = explainerPages;
  if (!returned) throw new Error('there is no explainer');
  const { address, words } = returned;
  const told = page.getByRole('complementary', { name: words.explainer.changes });
  await page.goto(address);
  await expect(page.locator('.site-header button')).toHaveCount(2);
  await expect(told).toHaveCount(0);
  await page.route(`**${address}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: copy.read(`dist${address}index.html`) }),
  );
  for (const visit of ['the first with it', 'one that left it']) {
    await page.goto(address);
    await expect(told, visit).toBeVisible();
  }
  await told.getByRole('link').click();
  await expect(page).toHaveURL(/#correction-v3-cost$/);
  await expect(page.locator('#correction-v3-cost')).toBeInViewport();
  await expect(told).toHaveCount(0);
  await page.goto(address);
  await expect(page.locator('.site-header button').first()).toBeAttached();
  await expect(told).toHaveCount(0);
});

test('an explainer that nothing was corrected in says so', () => {
  const untouched = explainerPages.filter(({ explainer }) => explainer.id === 'deepseek-cost');
  expect(untouched).toHaveLength(2);
  for (const { address, words } of untouched) {
    const told = openBuilt(address).querySelector('.page-corrections')?.textContent;
    expect(told, address).toContain(words.method.none);
  }
});
