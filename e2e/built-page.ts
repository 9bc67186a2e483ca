import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { built } from './site.ts';

const opened = new Map<string, Document>();

/**
 * A built page, or a file of XML, as a document, read by the standard's own rules, for promises that need no browser: nothing
 * is run and nothing is drawn. The same page is read once: a test leaves it as it is. Throws where XML is malformed.
 */
export function openBuilt(address: string): Document {
  const known = opened.get(address);
  if (known) return known;
  const contentType = address.endsWith('.xml') ? 'application/xml' : 'text/html';
  const { document } = new JSDOM(readBuilt(address), { contentType }).window;
  opened.set(address, document);
  return document;
}

/** The text of a built file: `/pt/` is its index.html. Throws where there is none. */
export function readBuilt(address: string): string {
  return readFileSync(`${built}${address.replace(/\/$/, '/index.html')}`, 'utf8');
}
