import type { Page } from '@playwright/test';
import { charts } from '../src/charts/catalogue.ts';
import { chartsOf } from '../src/explainer/outline.ts';
import { printedFacts } from '../src/explainer/printed-facts.ts';
import { formatFact } from '../src/i18n/numbers.ts';
import { factForms } from '../src/tags/vocabulary.ts';
import { explainerPages, expect, test, type TestedExplainer } from './site.ts';

interface PrintedFact {
  readonly id: string;
  readonly text: string;
  /** The chart it stands in, or "" in prose. */
  readonly chart: string;
  readonly place: string;
}

/** Every number of the ledger that the page prints, with white space as a reader sees it. */
async function readFacts(page: Page, { address }: TestedExplainer): Promise<PrintedFact[]> {
  await page.goto(address);
  return page.locator('[data-fact]').evaluateAll((elements) =>
    elements.map((element) => ({
      id: element.getAttribute('data-fact') ?? '',
      text: element.textContent.replace(/\s+/g, ' ').trim(),
      chart: element.closest('[data-chart]')?.getAttribute('data-chart') ?? '',
      place: element.closest('table') ? 'table' : element.closest('svg') ? 'drawing' : 'text',
    })),
  );
}

const inOrder = (ids: Iterable<string>) => [...new Set(ids)].sort();

for (const explained of explainerPages) {
  const { address, explainer, language, other, outline } = explained;

  test(`${address} prints every number as the ledger has it, in its own language`, async ({
    page,
  }) => {
    const printed = await readFacts(page, explained);
    expect(printed.length).toBeGreaterThan(50);
    for (const { id, text, chart, place } of printed) {
      const fact = explainer.ledger.fact(id);
      const forms = factForms.map((form) => formatFact(fact, language, form).replace(/\s+/g, ' '));
      expect(forms, `${id} in the ${place} of ${chart || 'the prose'}`).toContain(text);
    }
  });

  test(`${address} prints every number that its text names`, async ({ page }) => {
    const printed = await readFacts(page, explained);
    const inText = printed.filter(({ chart }) => chart === '').map(({ id }) => id);
    expect(inOrder(inText)).toEqual(inOrder(printedFacts(explainer, language)));
  });

  for (const tag of chartsOf(outline)) {
    const { id: chart, facts } = charts[tag];

    test(`${address}: the table of ${chart} has every number of its drawing`, async ({ page }) => {
      const printed = (await readFacts(page, explained)).filter((fact) => fact.chart === chart);
      const at = (place: string) =>
        printed.filter((fact) => fact.place === place).map(({ id }) => id);
      expect(at('drawing').length).toBeGreaterThan(0);
      expect(at('table')).toEqual(expect.arrayContaining(at('drawing')));
      expect(facts).toEqual(expect.arrayContaining(at('table')));
    });

    test(`${address}: ${chart} shows the same numbers in the other language`, async ({ page }) => {
      const twin = explainerPages.find(
        (page) => page.language === other && page.explainer === explainer,
      );
      if (!twin) throw new Error(`${address} has no twin`);
      const idsIn = async (one: TestedExplainer) =>
        (await readFacts(page, one))
          .filter((fact) => fact.chart === chart)
          .map(({ id, place }) => `${id} in the ${place}`);
      const own = await idsIn(explained);
      expect(own.length).toBeGreaterThan(0);
      expect(own).toEqual(await idsIn(twin));
    });
  }

  test(`${address}: Escape puts a number's card away and returns to the number`, async ({
    page,
  }) => {
    await page.goto(address);
    const button = page.locator('[data-fact]').getByRole('button').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(button).not.toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
  });
}
