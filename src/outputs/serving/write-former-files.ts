import { cpSync, writeFileSync } from 'node:fs';
import { formerFiles, redirects } from './redirects.ts';
import { writeCaddyRedirects, writeCloudflareRedirects } from './write-redirects.ts';

/**
 * Writes into the folder of a build, whose path ends in "/", where its old addresses lead: for the servers that read it, and
 * for the others the files of today's pages once more beside the old ones. Throws where there are too many.
 */
export function writeFormerFiles(folder: string, base: string): void {
  const all = redirects();
  writeFileSync(`${folder}_redirects`, writeCloudflareRedirects(base, all));
  writeFileSync(`${folder}_redirects.caddy`, writeCaddyRedirects(base, all));
  for (const { from, to } of formerFiles()) cpSync(`${folder}${to}`, `${folder}${from}`);
}
