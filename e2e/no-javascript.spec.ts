import { explainerPages, expect, languageLink, test } from './site.ts';
import { charts } from '../src/content/catalogue/catalogue.ts';
import { claimId } from '../src/content/addresses/claim-id.ts';
import { chartsOf } from '../src/content/explainer/outline.ts';
import { idsOf } from '../src/content/explainer/outline.ts';
import { citation } from '../src/content/ledger/citation.ts';

test.use({ javaScriptEnabled: false });

for (const {
  address,
  otherAddress,
  other,
  language,
  words,
  outline,
  explainer,
} of explainerPages) {
  const { ledger } = explainer;

  test.describe(`${address} with scripts off`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(address);
    });

    test('shows every section, and the contents lead there', async ({ page }) => {
      const contents = page.getByRole('navigation', { name: words.explainer.contents });
      for (const { id, title } of outline.sections) {
        await expect(
          page.getByRole('heading', { level: 2, name: title, exact: true }),
        ).toBeVisible();
        await expect(contents.getByRole('link', { name: title, exact: true })).toHaveAttribute(
          'href',
          `#${id}`,
        );
      }
    });

    test('shows every chart and, on request, its table', async ({ page }) => {
      for (const { id } of chartsOf(outline).map((tag) => charts[tag])) {
        const figure = page.locator(`figure[data-chart="${id}"]`);
        await expect(figure.getByRole('img').first(), id).toBeVisible();
        await expect(figure.getByRole('table'), id).toBeHidden();
        await figure.getByText(words.figure.table).click();
        await expect(figure.getByRole('table'), id).toBeVisible();
      }
    });

    test('opens and closes every answer', async ({ page }) => {
      for (const id of idsOf(outline, 'Question')) {
        const answer = page.locator(`#${id}`);
        const title = outline.tags.find(({ attributes }) => attributes['id'] === id)?.attributes[
          'title'
        ];
        const question = page.getByRole('heading', { name: (title ?? '').replaceAll("'", '’') });
        await expect(answer).toBeHidden();
        await question.click();
        await expect(answer).toBeVisible();
        await question.click();
        await expect(answer).toBeHidden();
      }
    });

    test('shows the source of a number after a click and after a keypress', async ({ page }) => {
      const printed = page.locator('.prose [data-fact]:has(button)').first();
      const fact = ledger.fact((await printed.getAttribute('data-fact')) ?? '');
      const card = page.locator(':popover-open').filter({ hasText: fact.label[language] });
      const button = printed.getByRole('button');

      await button.click();
      await expect(card).toBeVisible();
      for (const id of fact.sources) {
        const source = ledger.source(id);
        const link = card.getByRole('link', { name: citation(source) });
        await expect(link).toHaveAttribute('href', source.url ?? '');
      }
      // A tap beside it puts it away.
      await page.mouse.click(5, 400);
      await expect(card).toBeHidden();

      for (const key of ['Enter', 'Space']) {
        await button.press(key);
        await expect(card).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(card).toBeHidden();
      }
    });

    test('leads to the same page in the other language', async ({ page }) => {
      await languageLink(page, language, other).click();
      await expect(page).toHaveURL(otherAddress);
    });
  });

  test.describe(`${address} with scripts off on a phone`, () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('opens every note on a claim in its place, by tap and by key', async ({ page }) => {
      await page.goto(address);
      for (const { id, verdict } of ledger.claims) {
        const claim = page.locator(`#${claimId(id)}`);
        const note = claim.getByRole('note');
        await expect(note).toBeHidden();
        await claim.getByRole('checkbox').press('Space');
        await expect(note).toBeVisible();
        await expect(note).toContainText(words.verdicts[verdict]);
      }
      const last = page.locator('.claim').last();
      await last.locator('label').click();
      await expect(last.getByRole('note')).toBeHidden();
    });
  });

  test.describe(`${address} with scripts off on a wide screen`, () => {
    test.use({ viewport: { width: 1440, height: 900 } });

    test('shows every note on a claim beside it', async ({ page }) => {
      await page.goto(address);
      for (const { id } of ledger.claims) {
        await expect(page.locator(`#${claimId(id)}`).getByRole('note')).toBeVisible();
      }
    });
  });
}
