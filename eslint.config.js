import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', '.dist-*', '.astro', '.wrangler', 'test-results', 'node_modules'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'astro/no-set-html-directive': 'error',
    },
  },
  {
    // There it is the way to the log of the one who runs the site.
    files: ['src/letters/edge/**'],
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    // A data block, in which "<" is escaped, and a script whose hash is taken: neither is markup.
    files: [
      'src/outputs/structured-data/StructuredData.astro',
      'src/article/parts/ChosenTheme.astro',
    ],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
