import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** After the build: each page has one style element, a policy for its own inline elements, and short empty shapes. */
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
 * Takes a page's HTML and gives it with its style elements joined into the last, with a Content-Security-Policy that
 * names the hashes of the styles and scripts in it (Astro lists those of the whole site, and none of an inline script as
 * it was written), and with <rect …></rect> as <rect …/>, which says the same in SVG,
 * and without the end tags of cells, rows, items and paragraphs that HTML takes as given.
 */
export function slimPage(html: string): string {
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
  // The hash that Astro adds to the name of a font is of no use where all fonts are ours.
  const style = styles.join('\n').replaceAll(/-[0-9a-f]{16}(?=[" ,;])/g, '');
  let left = styles.length;
  const joined = html.replace(/<style>[\s\S]*?<\/style>/g, () =>
    --left === 0 ? `<style>${style}</style>` : '',
  );
  // What has a type of its own, such as structured data, is not run and needs no leave.
  const scripts = [...joined.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(
    ([, text = '']) => text,
  );
  const hashes = {
    script: scripts.map(hashOf).join(''),
    style: styles.length > 0 ? hashOf(style) : '',
  };
  return (
    joined
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (meta) =>
        meta
          .replace(/ 'sha256-[^']+'/g, '')
          .replace(
            /(script|style)-src 'self'/g,
            (source, kind: 'script' | 'style') => source + hashes[kind],
          ),
      )
      // The data of charts: a text may have the quotes that an attribute may not.
      .replaceAll(/<template[^>]*>[^<]*/g, (data) => data.replaceAll('&quot;', '"'))
      .replaceAll(/><\/(?:rect|line|circle|path)>/g, '/>')
      // HTML does not ask for the end of a cell, a row, an item or a paragraph where the next begins or its parent ends.
      .replaceAll(/<\/t[dh]>(?=<(?:t[dh]|\/tr)\b)/g, '')
      .replaceAll(/<\/tr>(?=<(?:tr|\/t(?:head|body)))/g, '')
      .replaceAll(/<\/li>(?=<(?:li|\/[ou]l)\b)/g, '')
      .replaceAll(/<\/d[td]>(?=<(?:d[td]|\/d(?:l|iv))\b)/g, '')
      .replaceAll(
        /<\/p>(?=<(?:p|ul|ol|dl|div|section|table|details|figure|\/(?:div|section|li|d[td]|td|details|figcaption))\b)/g,
        '',
      )
  );
}

function hashOf(text: string): string {
  return ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
