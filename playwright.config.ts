import { defineConfig } from '@playwright/test';
import { frozenContent } from './e2e/fixtures/frozen-content.ts';

// Two checkouts can be tested at once, each on a port of its own.
const port = Number(process.env['TEST_PORT'] ?? 4329);

// The tests read the content that the site under test was built from.
Object.assign(process.env, frozenContent);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Generous, so that a busy machine fails no promise.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    },
  },
  webServer: {
    command: `node scripts/preview.ts --port ${port}`,
    url: `http://localhost:${port}/en/`,
    reuseExistingServer: false,
    env: { OUT_DIR: frozenContent.BUILT_SITE },
    stdout: 'ignore',
  },
});
