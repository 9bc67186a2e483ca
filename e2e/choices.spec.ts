import { pageWith, portuguesePages } from './chosen-pages.ts';
import { expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

// The words of the frozen figure.
const phrase = ['A', 'farinha', 'do', 'pão', 'é', 'barata'];

test('with scripts off, the experts of the token chosen light up and no others', async ({
  page,
}) => {
  const { address } = pageWith('experts', portuguesePages);
  await page.goto(address);
  const figure = page.locator('figure[data-chart="experts"]');
  const lit = figure.locator('[data-view] > path').filter({ visible: true });
  const seen = new Set<string | null>();
  for (const token of phrase) {
    const word = figure.getByRole('radio', { name: token, exact: true });
    const box = await word.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), token).toBeGreaterThanOrEqual(44);
    await word.check();
    await expect(lit).toHaveCount(1);
    const places = await lit.getAttribute('d');
    expect(places?.match(/M/g)).toHaveLength(8);
    seen.add(places);
  }
  expect(seen.size).toBe(phrase.length);
});
