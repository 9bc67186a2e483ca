import type { Page } from '@playwright/test';
import { charts } from '../src/content/catalogue/catalogue.ts';
import { chartsOf } from '../src/content/explainer/outline.ts';
import { explainerPages, expect, test } from './site.ts';

for (const { address, otherAddress, explainer, words, outline } of explainerPages) {
  // One page for all figures: to open it takes longer than to look at one.
  const figuresOf = (page: Page) =>
    chartsOf(outline).map((tag) => ({
      ...charts[tag],
      figure: page.locator(`figure#${charts[tag].id}[data-chart="${charts[tag].id}"]`),
    }));

  test(`${address}: each figure is a picture with a name and a description, on a phone and on a wide screen`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      for (const { id, figure } of figuresOf(page)) {
        const title = (await figure.locator('figcaption > :first-child').textContent()) ?? '';
        expect(title.trim().split(' ').length, id).toBeGreaterThan(2);
        const picture = figure.getByRole('img', { name: title.trim() });
        await expect(picture, id).toHaveCount(1);
        await expect(picture, id).toBeVisible();
        await expect(picture, id).toHaveAccessibleDescription(/(\S+\s+){10}/);
      }
    }
  });

  test(`${address}: each figure has a data table, with a heading for each row and column`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const { id, figure } of figuresOf(page)) {
      await figure.getByText(words.figure.table).click();
      await expect(figure.getByRole('columnheader').first(), id).toBeVisible();
      const headings = await figure
        .getByRole('table')
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) => row.querySelector('th[scope="row"]')?.textContent.trim() ?? ''),
        );
      expect(headings.length, id).toBeGreaterThan(1);
      expect(headings, id).not.toContain('');
    }
  });

  test(`${address}: each figure names every source it rests on, with a link in plain sight`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const { id, facts, figure } of figuresOf(page)) {
      const links = await figure
        .locator('a')
        .filter({ visible: true })
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      const sources = facts
        .flatMap((fact) => explainer.ledger.fact(fact).sources)
        .map((source) => explainer.ledger.source(source).url ?? `#source-${source}`);
      expect(links, id).toEqual(expect.arrayContaining(sources));
    }
  });

  test(`${address}: each figure speaks another language on the other page`, async ({ page }) => {
    const textsOf = async (to: string) => {
      await page.goto(to);
      return page
        .locator('figure[data-chart]')
        .locator('figcaption > *, svg > desc, summary')
        .allTextContents();
    };
    const [own, theirs] = [await textsOf(address), await textsOf(otherAddress)];
    expect(own).toHaveLength(theirs.length);
    for (const [index, text] of own.entries()) expect(text).not.toBe(theirs[index]);
  });
}
