import { globSync, readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { languageCodes, languages } from '../src/language/languages.ts';
import { siteWithForm } from './fixtures/frozen-content.ts';
import { serveOtherSite } from './other-site.ts';
import { expect, explainerPages, pages, test } from './site.ts';
import { siteServers } from './site-server.ts';

const [{ address: article }] = explainerPages as [(typeof explainerPages)[number]];
const embedded = pages.find(({ address }) => address.includes('/embed/'))?.address ?? '';
const file = (pattern: string) => `/${globSync(pattern, { cwd: siteWithForm })[0] ?? pattern}`;
const hashed = file('_astro/*.css');
const chart = file('charts/**/*.svg');
const data = file('data/**/*.csv');

/** Node's own client: it shows an answer as it came, neither followed nor unpacked. */
async function ask(address: string, headers: Record<string, string> = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    get(address, { headers }, resolve).on('error', reject),
  );
  const body = Buffer.concat(await Array.fromAsync(response as AsyncIterable<Buffer>));
  const header = (name: string) => [response.headers[name] ?? ''].flat().join();
  return { status: response.statusCode, header, body };
}

for (const server of siteServers) {
  test.describe(`served by ${server.name}`, () => {
    // One after the other, on one server.
    test.describe.configure({ mode: 'default' });
    let origin = '';
    let stop = async () => Promise.resolve();
    test.beforeAll(async () => {
      ({ origin, stop } = await server.start());
    });
    test.afterAll(() => stop());

    test('every address is sent with the rules of safety', async () => {
      for (const address of ['/', article, '/pt/no-such-page/', hashed, data]) {
        const { header } = await ask(origin + address);
        expect(header('content-security-policy'), address).toContain("base-uri 'none'");
        expect(header('strict-transport-security'), address).toMatch(/^max-age=\d{8}; include/);
        expect(header('x-content-type-options'), address).toBe('nosniff');
        expect(header('referrer-policy'), address).toBe('strict-origin-when-cross-origin');
        expect(header('permissions-policy'), address).toMatch(/camera=\(\).*geolocation=\(\)/);
        expect(header('cross-origin-opener-policy'), address).toBe('same-origin');
      }
    });

    test('header and page forbid the same', async () => {
      const { header, body } = await ask(origin + article);
      const meta = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(
        String(body),
      )?.[1];
      expect(meta).toContain("default-src 'none'");
      expect(meta).not.toContain('unsafe');
      for (const directive of [
        "img-src 'self' blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        // The comment form alone sends anything.
        "form-action 'self'",
      ]) {
        expect(meta).toContain(directive);
        expect(header('content-security-policy')).toContain(directive);
      }
    });

    test('only a figure alone may stand in a frame of another site', async ({ page }) => {
      for (const address of ['/', article, '/404.html', '/en/no-such-page/', hashed]) {
        const { header } = await ask(origin + address);
        expect(header('content-security-policy'), address).toContain("frame-ancestors 'none'");
        expect(header('x-frame-options'), address).toBe('DENY');
      }
      const { header } = await ask(origin + embedded);
      expect(header('content-security-policy')).toContain('frame-ancestors *');
      expect(header('content-security-policy')).not.toContain("frame-ancestors 'none'");
      expect(header('x-frame-options')).toBe('');

      // Another port is another origin.
      const otherSite = await serveOtherSite(
        `<!doctype html><link rel="icon" href="data:,"><iframe src="${origin}${embedded}"></iframe>`,
      );
      try {
        await page.goto(otherSite.address);
        await expect(page.frameLocator('iframe').locator('figure')).toBeVisible();
      } finally {
        otherSite.end();
      }
    });

    test('data and charts may be fetched by other sites, pages may not', async () => {
      for (const address of [data, chart]) {
        const { header } = await ask(origin + address);
        expect(header('access-control-allow-origin'), address).toBe('*');
        expect(header('cross-origin-resource-policy'), address).toBe('cross-origin');
      }
      // And what a figure needs that stands in a sandboxed frame, where it is of no origin.
      for (const address of [hashed, file('_astro/*.js'), file('_astro/*.woff2')]) {
        const { header } = await ask(origin + address);
        expect(header('access-control-allow-origin'), address).toBe('*');
        expect(header('cross-origin-resource-policy'), address).toBe('cross-origin');
      }
      const figure = await ask(origin + embedded);
      expect(figure.header('cross-origin-resource-policy')).toBe('cross-origin');
      expect(figure.header('content-security-policy')).not.toMatch(/-src[^;]*'self'/);
      const { header } = await ask(origin + article);
      expect(header('access-control-allow-origin')).toBe('');
      expect(header('cross-origin-resource-policy')).toBe('same-origin');
    });

    test('files with a hash in their name are kept for a year, pages asked for anew', async () => {
      const hashedFile = await ask(origin + hashed);
      expect(hashedFile.header('cache-control')).toBe('public, max-age=31536000, immutable');
      for (const address of ['/', article, embedded]) {
        const { header } = await ask(origin + address);
        expect(header('cache-control'), address).toBe('public, max-age=0, must-revalidate');
      }
    });

    test('that a hashed file is not there is kept by nobody', async () => {
      for (const missing of ['/_astro/gone.0a1b2c3d.css', '/_astro/fonts/gone.0a1b2c3d.woff2']) {
        const { status, header } = await ask(origin + missing);
        expect(status, missing).toBe(404);
        expect(header('cache-control'), missing).toMatch(/no-store|max-age=0, must-revalidate/);
      }
    });

    test('citations, the manifest and the icon are named for what they are', async () => {
      const pageOf = (name: string) => `${article}cite.${name}`;
      for (const [address, type] of [
        [pageOf('bib'), 'application/x-bibtex'],
        [pageOf('ris'), 'application/x-research-info-systems'],
        ['/pt/site.webmanifest', 'application/manifest+json'],
        ['/en/site.webmanifest', 'application/manifest+json'],
        // A server that knows the file's type by itself may say the registered name.
        ['/favicon.ico', /^image\/(x-icon|vnd\.microsoft\.icon)$/],
      ] as const) {
        const { status, header } = await ask(origin + address);
        expect(status, address).toBe(200);
        expect(header('content-type').split(';')[0], address).toMatch(type);
      }
    });

    test('a page that has not changed is not sent again', async () => {
      for (const address of [article, hashed, data]) {
        const first = await ask(origin + address);
        const etag = first.header('etag');
        expect(etag, address).not.toBe('');
        const second = await ask(origin + address, { 'if-none-match': etag });
        expect(second.status, address).toBe(304);
        expect(second.body.length, address).toBe(0);
      }
    });

    test('an unknown address is answered with 404 in the language of the address', async () => {
      for (const code of languageCodes) {
        for (const address of [`/${code}/no-such-page/`, `/${code}/no/such/page.png`]) {
          const { status, body } = await ask(origin + address);
          expect(status, address).toBe(404);
          expect(String(body), address).toContain(`<html lang="${languages[code].locale}"`);
          expect(String(body), address).toBe(
            readFileSync(`${siteWithForm}/${code}/404.html`, 'utf8'),
          );
        }
      }
      const { status, body } = await ask(`${origin}/no-such-page/`);
      expect(status).toBe(404);
      expect(String(body)).toBe(readFileSync(`${siteWithForm}/404.html`, 'utf8'));
    });

    test('an address without its last slash leads to the one with it', async () => {
      for (const address of ['/pt/', article]) {
        const { status, header } = await ask(origin + address.slice(0, -1));
        expect([301, 307, 308], address).toContain(status);
        expect(new URL(header('location'), origin).pathname).toBe(address);
      }
    });

    test('an old address leads to the page of today, and its files to the files, in one step and in its language', async () => {
      for (const [old, now] of [
        ['/pt/lampadas', '/pt/lampadas-de-farol/'],
        ['/pt/farol-de-santa-vela/', '/pt/lampadas-de-farol/'],
        ['/pt/farol-de-santa-vela/?theme=dark', '/pt/lampadas-de-farol/?theme=dark'],
        ['/pt/lampadas.md', '/pt/lampadas-de-farol.md'],
        ['/en/santa-vela/cite.bib', '/en/lighthouse-lamps/cite.bib'],
        ['/en/santa-vela/share.png', '/en/lighthouse-lamps/share.png'],
        // It was removed, and so was what came in its stead.
        ['/en/tide-mill/', '/en/lighthouse-lamps/'],
        ['/pt/comentarios/tide-mill/2/', '/pt/lampadas-de-farol/'],
        ['/pt/salinas/', '/pt/'],
        ['/charts/salt-works/pans.pt.csv', '/en/data/'],
      ] as const) {
        const { status, header } = await ask(origin + old);
        expect(status, old).toBe(301);
        const { pathname, search } = new URL(header('location'), origin);
        expect(pathname + search, old).toBe(now);
        expect((await ask(origin + now)).status, now).toBe(200);
      }
      // A frame of another site would not show a page.
      expect((await ask(`${origin}/pt/embed/salt-works/pans/`)).status).toBe(200);
      for (const hidden of ['/_redirects', '/_redirects.caddy', '/_headers']) {
        if (hidden !== '/_redirects.caddy' || server.name === 'Caddy') {
          expect((await ask(origin + hidden)).status, hidden).toBe(404);
        }
      }
    });

    for (const [locale, address] of [
      ['pt-BR', '/pt/'],
      ['en-GB', '/en/'],
    ] as const) {
      test.describe(`a browser in ${locale}`, () => {
        test.use({ locale });
        test(`is sent from / to ${address}, unless another language was chosen`, async ({
          page,
        }) => {
          await page.goto(`${origin}/`);
          await expect(page).toHaveURL(origin + address);
          const other = languageCodes.find((code) => !address.includes(code)) ?? 'en';
          await page.getByRole('link', { name: languages[other].name }).click();
          await expect(page).toHaveURL(`${origin}/${other}/`);
          await page.goto(`${origin}/`);
          await expect(page).toHaveURL(`${origin}/${other}/`);
        });
      });
    }

    test('an article with its scripts and figures works under its headers', async ({ page }) => {
      await page.goto(origin + article);
      await page.locator('body').press('End');
      await expect(page.locator('figure').last()).toBeVisible();
    });

    test(`text is sent compressed: ${server.compression}, and gzip to who takes no other`, async () => {
      for (const address of [article, hashed, chart]) {
        const best = await ask(origin + address, { 'accept-encoding': 'zstd, br, gzip' });
        expect(best.header('content-encoding'), address).toBe(server.compression);
        const gzip = await ask(origin + address, { 'accept-encoding': 'gzip' });
        expect(gzip.header('content-encoding'), address).toBe('gzip');
      }
    });
  });
}
