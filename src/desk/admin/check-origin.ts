import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from './refusal.ts';

/**
 * Takes a request's method and headers; throws a Refusal unless it comes from a page of this very server on this machine:
 * no other site, nor one whose name points here, may read or write files through the browser of the editor.
 */
export function checkOrigin(method: string, headers: IncomingHttpHeaders): void {
  const { host = '', origin } = headers;
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) {
    throw new Refusal(403, `The editor answers on localhost alone, not on "${host}".`);
  }
  const site = headers['sec-fetch-site'] ?? 'same-origin';
  const isOwn = origin === undefined ? method === 'GET' : origin === `http://${host}`;
  if (!isOwn || (site !== 'same-origin' && site !== 'none')) {
    throw new Refusal(403, `The editor answers its own page alone, not "${origin ?? site}".`);
  }
  if (method !== 'GET' && !/^application\/json\b/.test(headers['content-type'] ?? '')) {
    throw new Refusal(415, 'The editor takes JSON alone.');
  }
}
