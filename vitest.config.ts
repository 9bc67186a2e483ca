import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts}/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Frozen content on a frozen day: neither the clock nor an editor turns a test red.
    env: { CONTENT_DIR: 'e2e/fixtures/content', TODAY: '2026-11-27' },
  },
});
