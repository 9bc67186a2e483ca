import chromium from '@sparticuz/chromium';
import type { Browser, Page } from '@playwright/test';
import { openBuilt } from './built-page.ts';
import { expect, explainerPages, isOnce, test } from './site.ts';

// The oldest engine that npm packages: Chromium of January 2023. Others of its age are stated in the README from tables.
test('Chromium 109 shows text, tables and still pictures: colours, no card standing open, nothing missing', async ({
  playwright,
  baseURL,
}) => {
  const browser = await playwright.chromium.launch({
    executablePath: await chromium.executablePath(),
    args: ['--no-sandbox', '--no-zygote', '--in-process-gpu', '--disable-gpu'],
  });
  try {
    expect(browser.version()).toMatch(/^109\./);
    for (const { address } of explainerPages.filter(isOnce)) {
      await test.step(address, () => expectReadable(browser, `${baseURL}${address}`, address));
    }
  } finally {
    await browser.close();
  }
});

async function expectReadable(browser: Browser, url: string, address: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  expect(errors, 'errors of scripts').toEqual([]);
  expect(await colourOf(page, 'html', 'background-color')).toBe('rgb(250, 246, 238)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colourOf(page, 'html', 'background-color')).toBe('rgb(20, 19, 15)');
  await page.emulateMedia({ colorScheme: 'light' });

  expect(await colourOf(page, '[data-kind="reported"] > .kind-mark', 'background-color')).toBe(
    'rgb(23, 70, 200)',
  );
  expect(await colourOf(page, '[data-kind="reported"] .bar', 'fill')).toBe('rgb(23, 70, 200)');
  expect(await colourOf(page, '[data-kind="estimated"] .bar', 'stroke')).toBe('rgb(176, 74, 0)');
  expect(await colourOf(page, '[data-verdict="wrong"] .claim-words', 'background-image')).toContain(
    'rgb(231, 196, 192)',
  );
  expect(await unpainted(page), 'marks without a colour').toEqual([]);

  expect(
    await page.locator('.fact-card:visible, .here-menu:visible').count(),
    'cards that stand open',
  ).toBe(0);
  // What stands in the HTML can be read: nothing waits for what this engine does not know.
  const written = [...openBuilt(address).querySelectorAll('.prose > p')];
  const shown = await page.locator('.prose > p:visible').count();
  expect(shown).toBe(written.length);
  await page.locator('.claim-toggle').first().click();
  await expect(page.locator('.claim-note').first()).toBeVisible();
  await page.locator('.figure-table summary').first().click();
  await expect(page.locator('.figure-table table').first()).toBeVisible();
  for (const figure of await page.locator('figure[data-chart]').all()) {
    expect(
      (await figure.locator('[role="img"]:visible').first().boundingBox())?.height,
    ).toBeGreaterThan(80);
  }
  await page.close();
}

function colourOf(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

/** Marks of drawings that are neither filled nor outlined, though their style sheet means them to be. */
function unpainted(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        '.bar, .ghost, .ground, .box-bar, .box-dot, .box-lit, .box-ink, .box-ground',
      ),
    ]
      .filter((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return [fill, stroke].every((paint) => paint === 'none') || fill === 'rgb(0, 0, 0)';
      })
      .map((mark) => mark.getAttribute('class') ?? ''),
  );
}
