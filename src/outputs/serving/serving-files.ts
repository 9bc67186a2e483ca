import { globSync, mkdirSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { languageCodes } from '../../language/languages.ts';
import { today } from '../../content/ledger/check-dates.ts';
import { securityText } from './security-text.ts';
import { writeFormerFiles } from './write-former-files.ts';
import { writeCloudflareHeaders } from './write-cloudflare-headers.ts';

/** After the build: the file `_headers` beside the pages, where old addresses lead, security.txt where CONTACT says whom to tell, and each language's page for unknown addresses where servers look. */
export function servingFiles(): AstroIntegration {
  let base = '';
  let site = '';
  return {
    name: 'serving-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        site = config.site ?? '';
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const hashed = globSync('_astro/**', { cwd: folder, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name))}`)
          .sort();
        writeFileSync(`${folder}_headers`, writeCloudflareHeaders(base, hashed));
        writeFormerFiles(folder, base);
        const contact = process.env['CONTACT'];
        if (contact) {
          const address = new URL(`${base}/.well-known/security.txt`, site).href;
          mkdirSync(`${folder}.well-known`, { recursive: true });
          writeFileSync(
            `${folder}.well-known/security.txt`,
            securityText(contact, address, today()),
          );
        }
        for (const language of languageCodes) {
          // Astro makes a 404.html at the root only, and of this page a folder.
          renameSync(`${folder}${language}/404/index.html`, `${folder}${language}/404.html`);
          rmdirSync(`${folder}${language}/404`);
        }
      },
    },
  };
}
