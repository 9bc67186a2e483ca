import { test } from './project-copy.ts';
import { explainerPages, expect } from './site.ts';

test('a number changed in facts.yaml changes in prose, chart and table of both languages', async ({
  copy,
  page,
}) => {
  copy.replace('content/deepseek-cost/facts.yaml', 'value: 5.576 million', 'value: 6.123 million');
  const { ok, output } = copy.build();
  expect(ok, output).toBe(true);

  for (const { address, language } of explainerPages.filter(
    ({ explainer }) => explainer.id === 'deepseek-cost',
  )) {
    const printed = await page.evaluate(
      (html) => {
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        const facts = [...parsed.querySelectorAll('[data-fact="v3-run-cost"]')];
        return facts.map((fact) => ({
          place: fact.closest('table') ? 'table' : fact.closest('svg') ? 'chart' : 'prose',
          text: fact.textContent.replace(/\s+/g, ' ').trim(),
        }));
      },
      copy.read(`dist${address}index.html`),
    );
    const number = language === 'pt' ? 'US$ 6,123 milhões' : '$6.123 million';
    for (const { place, text } of printed) expect(text, place).toBe(number);
    expect(new Set(printed.map(({ place }) => place))).toEqual(
      new Set(['prose', 'chart', 'table']),
    );
  }
});
