import { globSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linkPackages } from '../copy-project.ts';
import { firstExplainer } from './multiply-explainers.ts';

/**
 * Astro's own minimum in a new temporary folder, whose path comes back: the text of the first explainer in every
 * language as plain MDX pages, `count` times, without tags, styles or anything else of the site.
 */
export function bareProject(count: number): string {
  const root = mkdtempSync(join(tmpdir(), 'bare-'));
  linkPackages(root);
  writeFileSync(
    join(root, 'astro.config.mjs'),
    "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], markdown: { syntaxHighlight: false } };\n",
  );
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  const folder = join('content', firstExplainer('content'));
  for (const file of globSync('*.mdx', { cwd: folder })) {
    const text = withoutTags(readFileSync(join(folder, file), 'utf8'));
    for (let number = 1; number <= count; number += 1) {
      writeFileSync(join(root, 'src/pages', `${number}-${file}`), text);
    }
  }
  return root;
}

function withoutTags(mdx: string): string {
  return (
    mdx
      // A tag that prints a number becomes one.
      .replaceAll(/<[A-Z][^>]*\/>/g, '1')
      .replaceAll(/<\/?[A-Z][^>]*>/g, '')
      .replaceAll(/\{ #[\w-]+ \}/g, '')
  );
}
