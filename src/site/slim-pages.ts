import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** After the build: each page's policy keeps the hashes of its own inline elements, and empty shapes lose their end tags. */
export function slimPages(): AstroIntegration {
  return {
    name: 'slim-pages',
    hooks: {
      'astro:build:done': ({ dir }) => {
        for (const file of globSync(`${fileURLToPath(dir)}/**/*.html`)) {
          writeFileSync(file, slimPage(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}

/**
 * Takes a page's HTML and gives it with a Content-Security-Policy that names only the hashes of the <style> and <script>
 * elements in it (Astro lists those of the whole site), and with <rect …></rect> as <rect …/>, which says the same in SVG.
 */
export function slimPage(html: string): string {
  const inline = [
    ...html.matchAll(/<(?:style|script)(?:\s[^>]*)?>([^<]*(?:<(?!\/(?:style|script)>)[^<]*)*)<\//g),
  ];
  const own = new Set(
    inline.map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`),
  );
  return html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (meta) =>
      meta.replace(/ 'sha256-[^']+'/g, (hash) => (own.has(hash.trim()) ? hash : '')),
    )
    .replaceAll(/><\/(?:rect|line|circle|path)>/g, '/>');
}
