import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { headersFor } from '../scripts/measuring/headers-for.ts';
import { built } from './site.ts';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The frozen site with its own headers, as if it had been built for the address at which it is served. `/frame/…` is another
 * page that shows the rest of the address in a sandboxed frame, `/alone/…` that page by itself with no origin of its own, as
 * it is in such a frame.
 */
export async function serveSandboxed() {
  const server = createServer(({ url = '/', headers }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const [, way, address] = /^\/(frame|alone)(\/.*)$/.exec(pathname) ?? [];
    const path = address ?? pathname;
    const file = `${built}${path.replace(/\/$/, '/index.html')}`;
    if (way === 'frame') {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end(
        `<!doctype html><html lang="en"><title>A course</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="${path}" width="700" height="900"></iframe>`,
      );
      return;
    }
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const own = headersFor(path);
    const policy = own['Content-Security-Policy'] ?? '';
    response.writeHead(200, {
      ...own,
      'Content-Type': types[extname(file)] ?? 'text/html; charset=utf-8',
      'Content-Security-Policy': way === 'alone' ? `${policy}; sandbox allow-scripts` : policy,
    });
    const page = file.endsWith('.html') ? readFileSync(file, 'utf8') : undefined;
    response.end(
      page?.replaceAll('https://cost-of-ai.example', `http://${headers.host ?? ''}`) ??
        readFileSync(file),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, end };
}
