import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headersFor } from './headers-for.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** These are compressed already. */
const compressed = new Set(['.png', '.woff2']);

/** A running server. */
export interface BuiltServer {
  /** "http://localhost:1234" */
  readonly origin: string;
  readonly close: () => void;
}

/**
 * A server of dist/, running on a port that is free, with the site's headers, compressed with Brotli once, as a CDN
 * would; `extra` holds further pages by their address.
 */
export async function serveBuilt(extra = new Map<string, string>()): Promise<BuiltServer> {
  const packed = new Map<string, Buffer>();
  const pack = (address: string, body: Buffer) => {
    const known = packed.get(address) ?? brotliCompressSync(body);
    packed.set(address, known);
    return known;
  };
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const path = join('dist', pathname, pathname.endsWith('/') ? 'index.html' : '');
    const page = extra.get(pathname);
    const found = page !== undefined || (existsSync(path) && statSync(path).isFile());
    const file = found ? path : 'dist/404.html';
    const body = page === undefined ? readFileSync(file) : Buffer.from(page);
    const brotli = !compressed.has(extname(file));
    response.writeHead(found ? 200 : 404, {
      ...headersFor(pathname),
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      ...(brotli ? { 'Content-Encoding': 'br' } : {}),
    });
    response.end(brotli ? pack(found ? pathname : file, body) : body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close };
}
