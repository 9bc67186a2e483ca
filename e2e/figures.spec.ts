import { charts } from '../src/charts/catalogue.ts';
import { chartsOf } from '../src/explainer/outline.ts';
import { languages } from '../src/i18n/languages.ts';
import { explainerPages, expect, test } from './site.ts';

const widths = [360, 1280];

for (const { address, explainer, words, outline, language, other } of explainerPages) {
  for (const tag of chartsOf(outline)) {
    const { id, facts } = charts[tag];

    test.describe(`${address}: the figure ${id}`, () => {
      for (const width of widths) {
        test(`is at ${width} px a picture with a name and a description in the page's language`, async ({
          page,
        }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(address);
          const figure = page.locator(`figure#${id}[data-chart="${id}"]`);
          const picture = figure.getByRole('img').first();
          await expect(picture).toBeVisible();
          const title = (await figure.locator('figcaption > :first-child').textContent()) ?? '';
          expect(title.trim().split(' ').length).toBeGreaterThan(2);
          await expect(picture).toHaveAccessibleName(title.trim());
          await expect(picture).toHaveAccessibleDescription(/(\S+\s+){10}/);
        });
      }

      test('has a data table under it, with a heading in each row and column', async ({ page }) => {
        await page.goto(address);
        const figure = page.locator(`figure[data-chart="${id}"]`);
        await figure.getByText(words.figure.table).click();
        const rows = figure.getByRole('row');
        await expect(rows).not.toHaveCount(0);
        await expect(figure.getByRole('columnheader').first()).toBeVisible();
        for (const row of (await rows.all()).slice(1)) {
          await expect(row.getByRole('rowheader').first()).not.toBeEmpty();
        }
      });

      test('names every source it rests on, with a link', async ({ page }) => {
        await page.goto(address);
        const figure = page.locator(`figure[data-chart="${id}"]`);
        for (const source of new Set(
          facts.flatMap((fact) => explainer.ledger.fact(fact).sources),
        )) {
          const target = explainer.ledger.source(source).url ?? `#source-${source}`;
          await expect(figure.locator(`a[href="${target}"]`).last()).toBeVisible();
        }
      });

      test('speaks the language of its page', async ({ page }) => {
        const textsOf = async (to: string) => {
          await page.goto(to);
          return page
            .locator(`figure[data-chart="${id}"]`)
            .locator('figcaption > *, svg > desc, summary')
            .allTextContents();
        };
        const own = await textsOf(address);
        const twin = `/${other}/${explainer.pages[other].frontmatter.path}/`;
        const theirs = await textsOf(twin);
        expect(own).toHaveLength(theirs.length);
        for (const [index, text] of own.entries()) expect(text).not.toBe(theirs[index]);
        await page.goto(address);
        const lang = languages[language].locale;
        await expect(page.locator(`html[lang="${lang}"] figure#${id}`)).toHaveCount(1);
      });
    });
  }
}
