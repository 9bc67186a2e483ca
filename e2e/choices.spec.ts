import { expertsTokens } from '../src/content/catalogue/experts.ts';
import { explainerPages, expect, test } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const { address, words } of explainerPages) {
  test(`${address} lights, with scripts off, the experts of the token chosen and no others`, async ({
    page,
  }) => {
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

  for (const width of [390, 1280]) {
    test(`${address} keeps, at ${width} px with scripts off, reported work and outside estimates in views apart`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      const figure = page.locator('figure[data-chart="training-compute"]');
      const kinds = () =>
        figure
          .getByRole('img')
          .locator('[data-kind]')
          .evaluateAll((panels) => panels.map((panel) => panel.getAttribute('data-kind')));
      const { work, estimates } = words.trainingCompute;

      await expect(figure.getByRole('radio', { name: work.name })).toBeChecked();
      await expect(figure.getByRole('img')).toHaveCount(1);
      expect(await kinds()).toEqual(['reported', 'reported']);
      await figure.getByRole('radio', { name: estimates.name }).check();
      await expect(figure.getByRole('img')).toHaveCount(1);
      expect(await kinds()).toEqual(['estimated', 'estimated']);
    });
  }
}
