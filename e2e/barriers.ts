import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './site.ts';

// cspell:ignore wcag
const everyRule = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
} as const;

const colourRules = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

/** Fails on what axe finds wrong in a page, or in a part of it (a CSS selector). */
export function expectNoBarrier(page: Page, part?: string): Promise<void> {
  return expectNone(page, everyRule, part);
}

/** Darkens the page and does the same with the rules that look at colours, as nothing else differs in the dark. */
export async function expectNoBarrierInTheDark(page: Page, part?: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNone(page, colourRules, part);
  await page.emulateMedia({ colorScheme: 'light' });
}

async function expectNone(
  page: Page,
  rules: typeof everyRule | typeof colourRules,
  part: string | undefined,
): Promise<void> {
  const axe = new AxeBuilder({ page }).options({
    runOnly: { type: rules.type, values: [...rules.values] },
    // Of rules that pass one element is enough: to name them all takes most of the time.
    resultTypes: ['violations'],
  });
  const { violations, passes } = await (part ? axe.include(part) : axe).analyze();
  const barriers = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
  expect(barriers).toEqual([]);
  expect(passes.length).toBeGreaterThan(0);
}
