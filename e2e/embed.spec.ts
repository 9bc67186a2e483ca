import { charts } from '../src/content/catalogue/catalogue.ts';
import { chartsOf } from '../src/content/explainer/outline.ts';
import { serveOtherSite } from './other-site.ts';
import { explainerPages, expect, test } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const { address, words, outline, frontmatter, explainer, language } of explainerPages) {
  test(`${address}: the code of a figure puts it into another site in its state, at its height`, async ({
    page,
    baseURL,
  }) => {
    await page.goto(`${address}?context=8&conversations=16`);
    const figure = page.locator('figure#kv-cache');
    await figure.getByText(words.figure.use).click();
    await figure.getByRole('button', { name: words.figureScript.copyCode }).click();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain(
      `/${language}/embed/${explainer.id}/kv-cache/?context=8&amp;conversations=16`,
    );

    const published = code.replace(/src="https?:\/\/[^/]+/, `src="${baseURL ?? ''}`);
    const { address: host, end } = await serveOtherSite(
      `<!doctype html><html lang="en"><title>A blog</title><link rel="icon" href="data:,"><h1>A blog</h1>${published}<p id="after">After.</p>`,
    );
    try {
      for (const width of [390, 1100]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(host);
        const frame = page.frameLocator('iframe');
        await expect(frame.locator('figure[data-ready]')).toBeVisible();
        const slider = frame.getByRole('slider').first();
        await expect(slider).toHaveAttribute('aria-valuetext', /^8/);
        const inside = () => frame.locator('html').evaluate(({ scrollHeight }) => scrollHeight);
        const given = () => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
        await expect.poll(async () => (await given()) - (await inside())).toBe(0);
        await frame.getByText(words.figure.table).click();
        await expect(frame.getByRole('table')).toBeVisible();
        await expect.poll(async () => (await given()) - (await inside())).toBe(0);
      }
      const back = page.frameLocator('iframe').getByRole('link', { name: frontmatter.title });
      const base = page.frameLocator('iframe').locator('head > base');
      await expect(base).toHaveAttribute('target', '_top');
      await expect(back).toHaveAttribute(
        'href',
        new RegExp(`${address}\\?context=8&conversations=16#kv-cache$`),
      );
    } finally {
      end();
    }
  });

  test(`${address}: each figure has a page of its own, whole without scripts`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    const titles = new Map<string, string>();
    for (const { id } of chartsOf(outline).map((tag) => charts[tag])) {
      const figure = page.locator(`figure#${id}`);
      const title = (await figure.locator('.figure-title').textContent()) ?? '';
      const enlarge = figure.getByRole('link', { name: words.figure.enlarge });
      titles.set((await enlarge.getAttribute('href')) ?? '', title.trim());
    }
    expect(titles.size).toBe(chartsOf(outline).length);
    for (const [own, title] of titles) {
      await page.goto(own);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
      await expect(page.getByRole('img').first()).toBeVisible();
      await page.getByText(words.figure.table).click();
      await expect(page.getByRole('table')).toBeVisible();
      await expect(page.getByRole('link', { name: frontmatter.title })).toBeVisible();
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    }
    await context.close();
  });
}
