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

test('with scripts off, reported work and outside estimates are kept in views apart, on a phone and on a desktop', async ({
  page,
}) => {
  const { address, words } = pageWith('training-compute', portuguesePages);
  const { work, estimates } = words.trainingCompute;
  await page.goto(address);
  const figure = page.locator('figure[data-chart="training-compute"]');
  const kinds = () =>
    figure
      .getByRole('img')
      .locator('[data-kind]')
      .evaluateAll((panels) => panels.map((panel) => panel.getAttribute('data-kind')));

  await expect(figure.getByRole('radio', { name: work.name })).toBeChecked();
  for (const width of [390, 1280]) {
    await test.step(`${width} px wide`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await figure.getByRole('radio', { name: work.name }).check();
      await expect(figure.getByRole('img')).toHaveCount(1);
      expect(await kinds()).toEqual(['reported', 'reported']);
      await figure.getByRole('radio', { name: estimates.name }).check();
      await expect(figure.getByRole('img')).toHaveCount(1);
      expect(await kinds()).toEqual(['estimated', 'estimated']);
    });
  }
});
