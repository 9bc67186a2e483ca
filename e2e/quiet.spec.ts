import { createHash } from 'node:crypto';
import { openBuilt } from './built-page.ts';
import { expect, pages, test } from './site.ts';

test.use({ locale: 'ja-JP' });

for (const { address } of pages) {
  test(`${address} read to its end stays quiet: no console message, other origin or cookie`, async ({
    page,
    context,
  }) => {
    const cookieHeaders: string[] = [];
    page.on('response', (response) => {
      if (response.headers()['set-cookie']) cookieHeaders.push(response.url());
    });
    await page.goto(address);
    await page.locator('body').press('End');
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await context.cookies()).toEqual([]);
    expect(cookieHeaders).toEqual([]);
  });

  test(`${address} forbids by its Content-Security-Policy all that it does not need`, async ({
    page,
    request,
  }) => {
    const html = await (await request.get(address)).text();
    const [policy, inline, handlers] = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const meta = parsed.querySelector('meta[http-equiv="content-security-policy" i]');
      const elements = [...parsed.querySelectorAll('*')];
      return [
        meta?.getAttribute('content') ?? '',
        elements.filter((element) => element.hasAttribute('style')).map((e) => e.outerHTML),
        elements.filter((e) => e.getAttributeNames().some((name) => name.startsWith('on'))).length,
      ] as const;
    }, html);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    for (const directive of ['script-src', 'style-src', 'base-uri', 'form-action']) {
      expect(policy).toContain(directive);
    }
    expect(inline, 'inline style attributes').toEqual([]);
    expect(handlers, 'inline event handlers').toBe(0);
  });

  test(`${address} allows by their hash the styles and scripts that stand in it`, () => {
    const page = openBuilt(address);
    const policy = page.querySelector('meta[http-equiv="content-security-policy"]');
    const inline = [
      ...page.querySelectorAll('style, script:not([src], [type="application/ld+json"])'),
    ];
    expect(inline.map(({ localName }) => localName)).toContain('script');
    for (const { localName, textContent } of inline) {
      const hash = createHash('sha256').update(textContent).digest('base64');
      const allowed = new RegExp(`${localName}-src [^;]*'sha256-${RegExp.escape(hash)}'`);
      expect(policy?.getAttribute('content'), textContent.slice(0, 80)).toMatch(allowed);
    }
  });
}
