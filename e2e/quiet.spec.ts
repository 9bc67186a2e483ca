import { createHash } from 'node:crypto';
import { openBuilt } from './built-page.ts';
import { expect, isOnce, pages, test, type SitePage } from './site.ts';

test.use({ locale: 'ja-JP' });

const halves = {
  'the first language': pages.filter(isOnce),
  'the other languages': pages.filter((page) => !isOnce(page)),
} satisfies Record<string, readonly SitePage[]>;

for (const [name, half] of Object.entries(halves)) {
  test(`every page in ${name} read to its end stays quiet: no console message, other origin or cookie`, async ({
    page,
    context,
  }) => {
    const cookieHeaders: string[] = [];
    page.on('response', (response) => {
      if (response.headers()['set-cookie']) cookieHeaders.push(response.url());
    });
    for (const { address } of half) {
      await test.step(address, async () => {
        await page.goto(address);
        await page.locator('body').press('End');
        await page.evaluate(() => new Promise(requestAnimationFrame));
      });
    }
    expect(await context.cookies()).toEqual([]);
    expect(cookieHeaders).toEqual([]);
  });
}

/** What a policy allows, by directive. */
function readPolicy(policy: string): Readonly<Record<string, readonly string[]>> {
  const directives = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter(Boolean)
    .map((directive) => directive.split(/\s+/));
  return Object.fromEntries(directives.map(([name = '', ...values]) => [name, values.sort()]));
}

/** The hash by which a policy allows an inline script or style. */
function hashOf({ textContent }: Element): string {
  return `'sha256-${createHash('sha256').update(textContent).digest('base64')}'`;
}

for (const { address } of pages) {
  test(`${address} forbids by its Content-Security-Policy all that it does not need`, () => {
    const document = openBuilt(address);
    const meta = document.querySelector('meta[http-equiv="content-security-policy" i]');
    const policy = readPolicy(meta?.getAttribute('content') ?? '');
    const { 'script-src': scripts = [], 'style-src': styles = [], ...others } = policy;
    // A figure for other sites names its own origin too: in a sandboxed frame 'self' is nothing. "data:" and other origins are
    // nowhere.
    const own = address.includes('/embed/') ? ['https://cost-of-ai.example'] : [];
    expect(others).toEqual({
      'default-src': ["'none'"],
      'img-src': ["'self'", 'blob:', ...own],
      'font-src': ["'self'", ...own],
      'connect-src': ["'self'", ...own],
      'manifest-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
    });
    // Of inline code, only what the site's own pages have, by its hash: all that stands in this one.
    for (const allowed of [scripts, styles]) {
      expect(allowed.filter((value) => !/^'sha256-[\w+/=]+'$/.test(value))).toEqual([
        "'self'",
        ...own,
      ]);
    }
    const inline = (selector: string) => Array.from(document.querySelectorAll(selector), hashOf);
    const inlineScripts = inline('script:not([src], [type="application/ld+json"])');
    expect(inlineScripts.length).toBeGreaterThan(0);
    expect(scripts).toEqual(expect.arrayContaining(inlineScripts));
    expect(styles).toEqual(expect.arrayContaining(inline('style')));
    // Who keeps the page in an archive rewrites addresses: a style that has one would no longer have its hash.
    for (const { textContent } of document.querySelectorAll('style')) {
      expect(textContent).not.toMatch(/url\((?!#)|@import|https?:|\/_astro\//);
    }
    expect(document.querySelectorAll('[style]'), 'inline style attributes').toHaveLength(0);
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => name.startsWith('on')),
    );
    expect(handlers, 'inline event handlers').toEqual([]);
  });
}
