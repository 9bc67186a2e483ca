import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Frozen content: an editor's change to content/ turns no test red.
    env: { CONTENT_DIR: 'e2e/fixtures/content' },
  },
});
