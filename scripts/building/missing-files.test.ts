import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { missingFiles } from './missing-files.ts';

function siteOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const page = `<link rel="stylesheet" href="/sub/_astro/a.css"><link rel="canonical" href="https://x.org/sub/">
<script type="module" src="/sub/_astro/b.js"></script><img src="data:,"><style>@font-face{src:url(/sub/_astro/c.woff2)}</style>`;

test('a site whose pages load what is there lacks nothing', () => {
  const files = { '_astro/a.css': '', '_astro/b.js': '', '_astro/c.woff2': '' };
  expect(missingFiles(siteOf({ 'pt/index.html': page, ...files }), '/sub')).toEqual([]);
});

test.each(['a.css', 'b.js', 'c.woff2'])(
  '%s that was not written is told, with its page',
  (gone) => {
    const files = { '_astro/a.css': '', '_astro/b.js': '', '_astro/c.woff2': '' };
    const root = siteOf({ 'pt/index.html': page, 'en/index.html': page, ...files });
    rmSync(join(root, '_astro', gone));
    expect(missingFiles(root, '/sub')).toEqual([`/sub/_astro/${gone}, which en/index.html loads`]);
  },
);

test('a file outside the base path is one that no visitor gets', () => {
  const root = siteOf({ 'index.html': '<link rel=icon href=/icon.svg>', 'icon.svg': '' });
  expect(missingFiles(root, '/')).toEqual([]);
  expect(missingFiles(root, '/sub')).toEqual(['/icon.svg, which index.html loads']);
});
