import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { explainerPages, expect, pages, test, type TestedExplainer } from './site.ts';

// A front door that stays where it is.
test.use({ locale: 'ja-JP' });

const rules = [
  ...['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  'best-practice',
];

async function expectNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const barriers = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
  expect(barriers).toEqual([]);
}

const phone = { width: 390, height: 844 };

const states: Record<string, (page: Page, explainer: TestedExplainer) => Promise<void>> = {
  'with the card of a number open': async (page) => {
    await page.locator('[data-fact]').getByRole('button').first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'with a glossary card open': async (page, { words }) => {
    const card = page.getByRole('dialog').filter({ hasText: words.term.label });
    const term = page.locator('button[popovertarget^="term-"]').first();
    await term.click();
    await expect(card).toBeVisible();
  },
  'on a phone with the note of a claim open': async (page) => {
    await page.setViewportSize(phone);
    const claim = page.locator('[data-claim]').first();
    await claim.getByRole('checkbox').check();
    await expect(claim.getByRole('note')).toBeVisible();
  },
  'with every answer and data table open': async (page, { words }) => {
    for (const summary of await page.locator('details > summary').all()) {
      await summary.click();
    }
    await expect(page.locator('details:not([open])')).toHaveCount(0);
    await expect(page.getByText(words.figure.table).first()).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
  },
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const { address } of pages) {
      test(`${address} has no barrier`, async ({ page }) => {
        await page.goto(address);
        await expectNoBarrier(page);
      });
    }

    for (const explainer of explainerPages) {
      for (const [state, reach] of Object.entries(states)) {
        test(`${explainer.address} has no barrier ${state}`, async ({ page }) => {
          await page.goto(explainer.address);
          await reach(page, explainer);
          await expectNoBarrier(page);
        });
      }
    }
  });
}
