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
