import { expertsTokens } from '../src/content/catalogue/experts.ts';
import { pageWith, portuguesePages } from './chosen-pages.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

test('with scripts off, the experts of the token chosen light up and no others', async ({
  page,
}) => {
  const { address, words } = pageWith('experts', portuguesePages);
  await page.goto(address);
  const figure = page.locator('figure[data-chart="experts"]');
  const lit = figure.locator('.lit').filter({ visible: true });
  const seen = new Set<string | null>();
  for (const token of expertsTokens) {
    await figure.getByRole('radio', { name: words.experts.token[token], exact: true }).check();
    await expect(lit).toHaveCount(1);
    const places = await lit.getAttribute('d');
    expect(places?.match(/M/g)).toHaveLength(8);
    seen.add(places);
  }
  expect(seen.size).toBe(expertsTokens.length);
});
