import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { test } from './project-copy.ts';
import { explainerPages, expect, languageLink } from './site.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a built site under a base path, as a plain web server would; gives the server, which listens on loopback. */
async function serve(dist: string, base: string): Promise<{ server: Server; origin: string }> {
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const inside = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : undefined;
    const path = join(dist, inside ?? 'outside', inside?.endsWith('/') ? 'index.html' : '');
    const found = inside !== undefined && existsSync(path) && statSync(path).isFile();
    response.writeHead(found ? 200 : 404, { 'content-type': types[extname(path)] ?? 'text/plain' });
    response.end(found ? readFileSync(path) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

test('the site works in a sub-folder of another address', async ({ copy, page, request }) => {
  const { ok, output } = copy.build({ SITE_URL: 'https://example.org', BASE_PATH: '/sub' });
  expect(ok, output).toBe(true);
  const dist = join(copy.root, 'dist');

  const addresses = new Set<string>();
  for (const file of globSync('**/*.{html,xml,txt}', { cwd: dist })) {
    // The policy of a figure for other sites names the origin, which has no folder.
    const text = readFileSync(join(dist, file), 'utf8').replace(
      / https:\/\/example\.org(?=[ ;])/g,
      '',
    );
    const written = /(?:href="|src="|url\("?|<loc>|Sitemap: )([^"')<\s]+)/g;
    for (const [, address = ''] of text.matchAll(written)) {
      const { origin, pathname } = new URL(address, 'https://example.org/sub/');
      if (origin === 'https://example.org') addresses.add(pathname);
    }
    expect(text, file).not.toMatch(/cost-of-ai\.example|example\.org(?!\/sub\/)/);
  }
  expect(addresses.size).toBeGreaterThan(8);

  const { server, origin } = await serve(dist, '/sub');
  try {
    for (const address of addresses) {
      expect(address).toMatch(/^\/sub\//);
      expect((await request.get(origin + address)).status(), address).toBe(200);
    }

    await page.goto(`${origin}/sub/`);
    await expect(page).toHaveURL(`${origin}/sub/en/`);
    for (const { language, other, address, otherAddress, frontmatter } of explainerPages) {
      await page.goto(`${origin}/sub/${language}/`);
      await page.getByRole('link', { name: frontmatter.title }).click();
      await expect(page).toHaveURL(`${origin}/sub${address}`);
      const fonts = page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').length;
      });
      expect(await fonts).toBeGreaterThanOrEqual(3);
      await page.goto(`${origin}/sub${address}#investment`);
      await expect(page.locator('#investment')).toBeInViewport();
      await languageLink(page, language, other).click();
      await expect(page).toHaveURL(`${origin}/sub${otherAddress}#investment`);
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
