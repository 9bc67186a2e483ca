import { charts } from '../src/charts/catalogue.ts';
import { chartsOf } from '../src/explainer/outline.ts';
import { explainerPages, expect, test } from './site.ts';

for (const { address, otherAddress, explainer, words, outline } of explainerPages) {
  for (const tag of chartsOf(outline)) {
    const { id, facts } = charts[tag];

    test.describe(`${address}: the figure ${id}`, () => {
      test('is a picture with a name and a description, on a phone and on a wide screen', async ({
        page,
      }) => {
        await page.goto(address);
        const figure = page.locator(`figure#${id}[data-chart="${id}"]`);
        const title = (await figure.locator('figcaption > :first-child').textContent()) ?? '';
        expect(title.trim().split(' ').length).toBeGreaterThan(2);
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const picture = figure.getByRole('img');
          await expect(picture).toHaveCount(1);
          await expect(picture).toHaveAccessibleName(title.trim());
          await expect(picture).toHaveAccessibleDescription(/(\S+\s+){10}/);
        }
      });

      test('has a data table under it, with a heading for each row and column', async ({
        page,
      }) => {
        await page.goto(address);
        const figure = page.locator(`figure[data-chart="${id}"]`);
        await figure.getByText(words.figure.table).click();
        const rows = await figure.getByRole('row').all();
        expect(rows.length).toBeGreaterThan(2);
        await expect(figure.getByRole('columnheader').first()).toBeVisible();
        for (const row of rows.slice(1)) {
          await expect(row.getByRole('rowheader').first()).not.toBeEmpty();
        }
      });

      test('names every source it rests on, with a link in plain sight', async ({ page }) => {
        await page.goto(address);
        const figure = page.locator(`figure[data-chart="${id}"]`);
        for (const source of new Set(
          facts.flatMap((fact) => explainer.ledger.fact(fact).sources),
        )) {
          const target = explainer.ledger.source(source).url ?? `#source-${source}`;
          const link = figure.locator(`a[href="${target}"]`).filter({ visible: true });
          await expect(link, source).not.toHaveCount(0);
        }
      });

      test('speaks another language on the other page', async ({ page }) => {
        const textsOf = async (to: string) => {
          await page.goto(to);
          return page
            .locator(`figure[data-chart="${id}"]`)
            .locator('figcaption > *, svg > desc, summary')
            .allTextContents();
        };
        const [own, theirs] = [await textsOf(address), await textsOf(otherAddress)];
        expect(own).toHaveLength(theirs.length);
        for (const [index, text] of own.entries()) expect(text).not.toBe(theirs[index]);
      });
    });
  }
}
