import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { languages } from '../src/language/languages.ts';
import { openBuilt } from './built-page.ts';
import { figuresOf } from '../src/content/explainer/outline.ts';
import { ownPage, pageWith } from './figure-pages.ts';
import { serveOtherSite } from './other-site.ts';
import { serveSandboxed } from './sandbox-server.ts';
import { explainerPages, expect, test } from './site.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

// What is copied and saved is of the page's language, how it is done is not.
const { address, words, frontmatter, explainer, language } = pageWith('kv-cache', 'pt');
const query = '?context=8';

test('a figure is taken along in its state: as code for another site, where it has its height, and as files', async ({
  page,
  baseURL,
}) => {
  await page.goto(address + query);
  const figure = page.locator('figure#kv-cache');
  await figure.getByText(words.figure.download, { exact: true }).click();

  await test.step('a picture of the state, and its table', async () => {
    const svg = new JSDOM(await saved(page, 'SVG'), { contentType: 'image/svg+xml' });
    const file = svg.window.document.documentElement;
    expect(plain(file.querySelector('.file-state'))).toBe(
      'Contexto de cada conversa: 8.192 tokens',
    );
    // 80 GB over 516,096 bytes × 8 × 1,024 tokens.
    expect(plain(file.querySelector('[data-mark="kv-llama-gqa"] .text-display'))).toBe('18,9');
    expect(file.querySelectorAll('[data-mark="kv-llama-gqa"] .bar')).toHaveLength(18);
    expect(file.querySelector('style')?.textContent).toContain('@font-face');
    expect(await saved(page, 'CSV')).toMatch(/;4,23\sGB;4,227858432;GB/);
    expect(await saved(page, 'PNG')).toMatch(/^.PNG/);
  });

  const code = await test.step('the code names the state', async () => {
    await figure.getByText(words.figure.share).click();
    await figure.getByRole('button', { name: words.figureScript.copyCode }).click();
    await expect(figure.getByText(words.figureScript.copied)).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`/${language}/embed/${explainer.id}/kv-cache/?context=8"`);
    return copied;
  });

  // The site's own address, in the frame and in what listens, is here the one of the server.
  const own = /src="(https?:\/\/[^/]+)/.exec(code)?.[1] ?? '';
  const published = code.replaceAll(own, baseURL ?? '');
  const { address: host, end } = await serveOtherSite(
    `<!doctype html><html lang="en"><title>A blog</title><link rel="icon" href="data:,"><h1>A blog</h1>${published}<p id="after">After.</p>`,
  );
  try {
    for (const width of [390, 1100]) {
      await test.step(`another site shows it whole, ${width} px wide`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(host);
        const frame = page.frameLocator('iframe');
        await expect(frame.locator('figure[data-ready]')).toBeVisible();
        const slider = frame.getByRole('slider').first();
        await expect(slider).toHaveAttribute('aria-valuetext', /^8/);
        const inside = () => frame.locator('html').evaluate(({ scrollHeight }) => scrollHeight);
        const given = () => page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
        await expect.poll(async () => (await given()) - (await inside())).toBe(0);
        await frame.getByText(words.figure.table, { exact: true }).click();
        await expect(frame.getByRole('table')).toBeVisible();
        await expect.poll(async () => (await given()) - (await inside())).toBe(0);
      });
    }
    await test.step('and leads back to the text in that state', async () => {
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('head > base')).toHaveAttribute('target', '_top');
      await expect(frame.getByRole('link', { name: frontmatter.title })).toHaveAttribute(
        'href',
        new RegExp(`${address}\\?context=8#kv-cache$`),
      );
    });
  } finally {
    end();
  }
});

test('a figure in a sandboxed frame, as learning platforms make it, has styles, letters and scripts', async ({
  page,
}) => {
  const { origin, end } = await serveSandboxed();
  try {
    await page.goto(`${origin}/frame${ownPage('kv-cache', language)}`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('figure[data-ready]')).toBeVisible();
    expect(await frame.locator('html').evaluate(() => window.origin)).toBe('null');
    await frame.getByRole('slider').press('End');
    await expect(frame.locator('output').first()).toHaveText('131.072 tokens');
    const letters = () =>
      frame.locator('html').evaluate(() => document.fonts.check("16px 'Instrument Sans'"));
    await expect.poll(letters).toBe(true);
    await expect(frame.locator('.figure-title')).toHaveCSS('font-weight', '600');
  } finally {
    end();
  }
});

for (const { address, language, outline, frontmatter } of explainerPages) {
  const { words } = languages[language];
  test(`${address}: each figure has a page of its own, whole without scripts`, () => {
    const addresses = figuresOf(outline).map((id) => {
      const figure = openBuilt(address).querySelector(`figure#${id}`);
      const enlarge = [...(figure?.querySelectorAll('a') ?? [])].find(
        (link) => plain(link) === words.figure.enlarge,
      );
      const own = enlarge?.getAttribute('href') ?? '';
      const page = openBuilt(own);
      expect(plain(page.querySelector('h1')), own).toContain(
        plain(figure?.querySelector('.figure-title')),
      );
      expect(page.querySelector('figure [role="img"]'), own).not.toBeNull();
      const table = page.querySelector('details:has(table)');
      expect(plain(table?.querySelector('summary')), own).toBe(words.figure.table);
      expect(table?.querySelectorAll('tbody tr').length, own).toBeGreaterThan(1);
      expect([...page.links].map(plain).join('\n'), own).toContain(frontmatter.title);
      expect(page.querySelector('meta[name="robots"]')?.getAttribute('content'), own).toBe(
        'noindex',
      );
      return own;
    });
    expect(new Set(addresses).size).toBe(addresses.length);
  });
}

/** What a link of the figure's files gives, byte by byte. */
async function saved(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.locator('figure#kv-cache').getByRole('link', { name, exact: true }).click();
  return readFileSync(await (await download).path(), name === 'PNG' ? 'latin1' : 'utf8');
}

function plain(element: Node | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
