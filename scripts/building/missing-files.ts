import { existsSync, globSync, readFileSync } from 'node:fs';

/**
 * For each style sheet, script, picture and font that a page of a built site loads and that is not there: its address and
 * the first page that loads it. `base` is the path of the build ("/" or "/sub-folder").
 */
export function missingFiles(folder: string, base: string): readonly string[] {
  const start = `${base.replace(/\/$/, '')}/`;
  const missing = new Map<string, string>();
  for (const page of globSync('**/*.html', { cwd: folder }).sort()) {
    for (const address of loadedBy(readFileSync(`${folder}/${page}`, 'utf8'))) {
      if (!address.startsWith('/') || address.startsWith('//') || missing.has(address)) continue;
      const path = address.startsWith(start) ? fileOf(address.slice(start.length)) : undefined;
      if (path === undefined || !existsSync(`${folder}/${path}`)) missing.set(address, page);
    }
  }
  return [...missing].map(([address, page]) => `${address}, which ${page} loads`);
}

const loads =
  /<(?:link|script|img)\b[^>]*?\s(?:href|src)=(?:"([^"]*)"|([^\s>"]+))|url\((?:"|')?(\/[^"')]*)/g;

function loadedBy(html: string): ReadonlySet<string> {
  return new Set(
    Array.from(html.matchAll(loads), ([, quoted, bare, inStyle]) =>
      (quoted ?? bare ?? inStyle ?? '').replace(/[?#].*$/, ''),
    ),
  );
}

function fileOf(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // A "%" that stands for nothing: no server finds it.
    return undefined;
  }
}
