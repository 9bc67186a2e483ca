import type { Page } from '@playwright/test';
import { charts } from '../src/content/catalogue/catalogue.ts';
import { chartsOf } from '../src/content/explainer/outline.ts';
import { printedFacts } from '../src/content/explainer/printed-facts.ts';
import { formatFact } from '../src/content/numbers/numbers.ts';
import { factForms } from '../src/content/vocabulary.ts';
import { factInText, printedFact } from './printed-fact.ts';
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
  return page.locator(printedFact).evaluateAll((elements) =>
    elements.map((element) => ({
      id:
        element.getAttribute('data-fact') ??
        element
          .querySelector('.fact')
          ?.getAttribute('popovertarget')
          ?.replace(/^fact-/, '') ??
        '',
      text: element.textContent.replace(/\s+/g, ' ').trim(),
      chart:
        element.closest('[data-chart]')?.getAttribute('data-chart') ??
        element.closest('.calculator')?.id ??
        '',
      place: element.closest('table')
        ? 'table'
        : element.closest('svg') || element.matches('.evidence strong')
          ? 'drawing'
          : 'text',
    })),
  );
}

const inOrder = (ids: Iterable<string>) => [...new Set(ids)].sort();

for (const explained of explainerPages) {
  const { address, otherAddress, explainer, language, outline } = explained;

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

  test(`${address} has in the table of each chart every number of its drawing`, async ({
    page,
  }) => {
    const printed = await readFacts(page, explained);
    for (const { id, facts } of chartsOf(outline).map((tag) => charts[tag])) {
      const at = (place: string) =>
        printed.filter((fact) => fact.chart === id && fact.place === place).map((fact) => fact.id);
      expect(at('drawing').length, id).toBeGreaterThan(0);
      const inRows = at('table');
      const headings = (await page.locator(`#${id} thead`).textContent()) ?? '';
      for (const fact of at('drawing')) {
        if (inRows.includes(fact)) continue;
        // What holds for a whole column stands in its heading.
        const text = formatFact(explainer.ledger.fact(fact), language).replace(/\s+/g, ' ');
        expect(headings.replace(/\s+/g, ' '), `${id}: ${fact}`).toContain(text);
      }
      expect(facts, id).toEqual(expect.arrayContaining(inRows));
    }
  });

  test(`${address} shows in its charts the same numbers as its twin`, async ({ page }) => {
    const twin = explainerPages.find((one) => one.address === otherAddress);
    if (!twin) throw new Error(`${address} has no twin`);
    const inCharts = async (one: TestedExplainer) =>
      (await readFacts(page, one))
        .filter(({ chart }) => chart !== '')
        .map(({ id, chart, place }) => `${id} in the ${place} of ${chart}`);
    const own = await inCharts(explained);
    expect(own.length).toBeGreaterThan(50);
    expect(own).toEqual(await inCharts(twin));
  });

  test(`${address}: Escape puts a number's card away and returns to the number`, async ({
    page,
  }) => {
    await page.goto(address);
    const button = page.locator(factInText).getByRole('button').first();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(':popover-open')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(button).not.toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator(':popover-open')).toBeHidden();
    await expect(button).toBeFocused();
  });
}
