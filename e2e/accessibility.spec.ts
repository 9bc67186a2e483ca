import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { explainerPages, expect, widePages, test, type TestedExplainer } from './site.ts';

// A front door that stays where it is.
test.use({ locale: 'ja-JP' });

// cspell:ignore wcag
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// Every rule by day; by night those that look at colours.
const themes = [
  { colorScheme: 'light', check: (axe: AxeBuilder) => axe.withTags(tags) },
  {
    colorScheme: 'dark',
    check: (axe: AxeBuilder) => axe.withRules(['color-contrast', 'link-in-text-block']),
  },
] as const;

const openCard = '[popover]:popover-open';

/** States of an explainer beyond the one it opens in, each with the part of the page that is new in it. */
const states: Record<
  string,
  { reach: (page: Page, explainer: TestedExplainer) => Promise<void>; part?: string }
> = {
  'in the card of a number': {
    reach: async (page) => {
      await page.locator('[data-fact]').getByRole('button').first().click();
      await expect(page.locator(openCard)).toBeVisible();
    },
    part: openCard,
  },
  'in the card of a term': {
    reach: async (page) => {
      await page.locator('button.term').first().click();
      await expect(page.locator(openCard)).toBeVisible();
    },
    part: openCard,
  },
  'on a phone with every note, answer and table open': {
    reach: async (page) => {
      await page.setViewportSize({ width: 390, height: 844 });
      for (const summary of await page.locator('details > summary').all()) await summary.click();
      await expect(page.locator('details:not([open])')).toHaveCount(0);
      await expect(page.getByRole('table').first()).toBeVisible();
      for (const claim of await page.locator('.claim').getByRole('checkbox').all()) {
        await claim.press('Space');
      }
      await expect(page.locator('.claim').getByRole('note').last()).toBeVisible();
    },
  },
};

for (const { colorScheme, check } of themes) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    async function expectNoBarrier(page: Page, part?: string): Promise<void> {
      const axe = check(
        // Of rules that pass one element is enough: to name them all takes most of the time.
        new AxeBuilder({ page }).options({ resultTypes: ['violations'] }),
      );
      const { violations, passes } = await (part ? axe.include(part) : axe).analyze();
      const barriers = violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${id} ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
      );
      expect(barriers).toEqual([]);
      expect(passes.length).toBeGreaterThan(0);
    }

    for (const { address } of widePages) {
      test(`${address} has no barrier`, async ({ page }) => {
        await page.goto(address);
        await expectNoBarrier(page);
      });
    }

    for (const explainer of explainerPages) {
      for (const [state, { reach, part }] of Object.entries(states)) {
        test(`${explainer.address} has no barrier ${state}`, async ({ page }) => {
          await page.goto(explainer.address);
          await reach(page, explainer);
          await expectNoBarrier(page, part);
        });
      }
    }
  });
}
