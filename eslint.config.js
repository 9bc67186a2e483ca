import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The rooms of src/, from the ground up, each with those above it that it may not import: arrows run downwards only.
// Beside the pages, two rooms that nothing else needs: desk (what editors use) and letters (readers' comments).
const rooms = ['language', 'content', 'figures', 'article', 'outputs', 'layouts', 'pages'];
const beside = ['desk', 'letters'];

/**
 * @param {string} room @param {readonly string[]} above
 * @returns {import('eslint').Linter.Config}
 */
const roomRule = (room, above) => {
  const pattern = `^(\\.\\./)+(${above.join('|')})/`;
  const message = `src/${room}/ may not import from ${above.join(', ')}: arrows between rooms run downwards only (README, "Rooms").`;
  return {
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': ['error', { patterns: [{ regex: pattern, message }] }],
      'no-restricted-syntax': [
        'error',
        { selector: `ImportExpression[source.value=/${pattern.replaceAll('/', '\\/')}/]`, message },
      ],
    },
  };
};

export default defineConfig(
  {
    ignores: ['dist', '.dist-*', '.astro', '.wrangler', '.mutants', 'test-results', 'node_modules'],
  },
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
  ...rooms.map((room, level) =>
    roomRule(room, [...rooms.slice(level + 1), ...beside.filter((name) => name !== room)]),
  ),
  roomRule('desk', ['article', 'outputs', 'layouts', 'pages', 'letters']),
  roomRule('letters', ['figures', 'article', 'outputs', 'layouts', 'pages', 'desk']),
  {
    // There it is the way to the log of the one who runs the site.
    files: ['src/letters/edge/**'],
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    // A data block and a drawing, in which "<" is escaped, and scripts whose hashes are taken.
    files: [
      'src/outputs/structured-data/StructuredData.astro',
      'src/article/parts/ChosenTheme.astro',
      'src/article/numbers/WaitToFind.astro',
      'src/figures/frame/FigurePart.astro',
      'src/article/parts/HeroPicture.astro',
    ],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
