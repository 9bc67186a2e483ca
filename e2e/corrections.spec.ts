import { test } from './project-copy.ts';
import { explainerPages, expect } from './site.ts';

test('a correction shows at the end of the explainer and on the method page, and dates the page', async ({
  copy,
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
});
