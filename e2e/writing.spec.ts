// cspell:ignore framereceived
import type { Page } from '@playwright/test';
import { figureSchemas } from '../src/content/figure-files/figure-schemas.ts';
import { test } from './dev-copy.ts';
import { expect } from './site.ts';

const explainer = 'lighthouse-lamps';
const file = `content/${explainer}/pt.mdx`;

// One dev server for all, so one after the other.
test.describe.configure({ mode: 'default' });

/** Opens a page and waits until the dev server can tell it of a saved file. */
async function openLive(page: Page, address: string): Promise<void> {
  const told = page
    .waitForEvent('websocket')
    .then((socket) => socket.waitForEvent('framereceived'));
  await page.goto(address);
  await told;
}

test('while writing, a saved change stands on the page at once, a mistake over it, and what was opened stays', async ({
  copy,
  browser,
}) => {
  const record = `content/${explainer}/translations.json`;
  const recorded = copy.read(record);
  // A page of its own: Vite tells the console that it is there.
  const page = await browser.newPage();
  await openLive(page, `${copy.dev.origin}/pt/lampadas-de-farol/`);
  const answer = page.locator('details').filter({ hasText: 'Quem acende a luz?' });
  await answer.locator('summary').click();

  await test.step('a new sentence', async () => {
    copy.replace(file, '\n## ', '\nIsto acaba de ser escrito.\n\n## ');
    await expect(page.getByText('Isto acaba de ser escrito.')).toBeVisible();
    await expect(answer).toHaveAttribute('open');
    // Nobody confirmed it: the server leaves the record to the command.
    expect(copy.read(record)).toBe(recorded);
  });

  await test.step('a number of the ledger', async () => {
    copy.replace(`content/${explainer}/facts.yaml`, 'value: 999999', 'value: 999998');
    await expect(page.getByText('999.998').filter({ visible: true }).first()).toBeVisible();
    await expect(answer).toHaveAttribute('open');
  });

  await test.step('two mistakes, then none', async () => {
    copy.replace(file, 'Isto acaba de ser escrito.', 'Eram 777 lâmpadas e 888 horas.');
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay).toContainText('"777" is typed into the text');
    await expect(overlay).toContainText('"888" is typed into the text');
    expect(copy.dev.output()).toContain('"888" is typed into the text');
    copy.replace(file, 'Eram 777 lâmpadas e 888 horas.', 'Agora sem erro.');
    await expect(page.getByText('Agora sem erro.')).toBeVisible();
    await expect(overlay).toHaveCount(0);
  });
  await page.close();
});

test('both languages stand side by side, scroll together and show what is left to do', async ({
  copy,
  browser,
}) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 600 } });
  const inPortuguese = page.frameLocator('iframe[title="Português"]');
  const inEnglish = page.frameLocator('iframe[title="English"]');
  await openLive(page, `${copy.dev.origin}/dev/side-by-side/${explainer}/`);
  await expect(page.getByText('0 texts to translate or confirm')).toBeVisible();

  await test.step('scrolled together', async () => {
    await page.mouse.move(300, 400);
    await expect(async () => {
      await page.mouse.wheel(0, 300);
      await expect(inPortuguese.locator('#bill-3')).toBeInViewport({ timeout: 500 });
    }).toPass();
    // It may be just below the window in the other, whose lines are shorter.
    await expect(inEnglish.locator('#bill-1')).toBeInViewport();
  });

  await test.step('an edit that nobody confirmed is marked in both', async () => {
    copy.replace(file, ' é este:\n', ' é este, e é novo:\n');
    await expect(page.getByText('1 texts to translate or confirm')).toBeVisible();
    await expect(inPortuguese.locator('#bill-1')).toHaveAttribute(
      'data-left-to-do',
      /translation: edited/,
    );
    await expect(inEnglish.locator('#bill-1')).toHaveAttribute(
      'data-left-to-do',
      /translation: its twin was edited/,
    );
    await page.goto(`${copy.dev.origin}/dev/translations/`);
    await expect(page.getByText(`${explainer}#bill-1`).first()).toBeVisible();
  });
  await page.close();
});

test('the gallery shows every type of figure as the example of the guide and draws it, narrow and wide, light and dark', async ({
  copy,
  browser,
}) => {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${copy.dev.origin}/dev/figures/`);
  for (const type of figureSchemas.keys()) {
    await test.step(type, async () => {
      const section = page.getByRole('region', { name: type, exact: true });
      const example = section.locator('details', { hasText: 'content/README.md' });
      await expect(example.locator('pre')).toHaveText(new RegExp(`^\\s*type: ${type}\\n`));
      for (const look of ['narrowest, light', 'widest, light', 'narrowest, dark', 'widest, dark']) {
        const drawing = section.getByRole('group', { name: look }).first();
        await expect(drawing.locator('.band').first()).toBeVisible();
      }
    });
  }
  await page.close();
});
