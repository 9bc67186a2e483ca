// @ts-check
import { relative } from 'node:path';
import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { contentRoot } from './src/content/content-root.ts';
import { pageDirectives } from './src/outputs/serving/content-security-policy.ts';
import { servingFiles } from './src/outputs/serving/serving-files.ts';
import { tagContext } from './src/article/tags/tag-context.ts';
import { showContent } from './src/desk/dev/show-content.ts';
import { visualEditor } from './src/desk/admin/visual-editor.ts';

export default defineConfig({
  site: process.env['SITE_URL'] || 'https://cost-of-ai.example',
  base: process.env['BASE_PATH'] || '/',
  outDir: process.env['OUT_DIR'] || './dist',
  // One for each content folder: Astro would say of the texts of another one that they are there twice.
  cacheDir: `./node_modules/.astro/${relative('.', contentRoot).replaceAll(/[\\/]/g, '-')}`,
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  server: { port: 4321 },
  // Many at once: while pictures are drawn in other threads, pages are written.
  build: { inlineStylesheets: 'always', concurrency: 256 },
  integrations: [mdx(), servingFiles(), showContent(), visualEditor()],
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { headingAttributes: true }, hastPlugins: [tagContext] }),
  },
  security: {
    csp: {
      directives: [...pageDirectives],
    },
  },
  vite: {
    build: {
      assetsInlineLimit: 0,
      // The support floor (README): the minifier writes nothing that these do not read.
      cssTarget: ['chrome109', 'firefox115', 'safari16'],
      rolldownOptions: {
        // Astro marks each MDX module with a directive of its own; the bundler's warning about it tells nobody anything.
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
