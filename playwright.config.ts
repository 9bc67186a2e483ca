import { defineConfig } from '@playwright/test';
import { closedHome } from './e2e/closed-home.ts';
import { frozenContent } from './e2e/fixtures/frozen-content.ts';

// Two checkouts can be tested at once, each on two ports of its own.
const port = Number(process.env['TEST_PORT'] ?? 4329);
const site = `http://localhost:${port}`;
// The live content, on the port after it.
const liveSite = `http://localhost:${port + 1}`;

// The tests read the content that the site under test was built from.
Object.assign(process.env, frozenContent);

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Generous, so that a busy machine fails no promise.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    },
  },
  projects: [
    { name: 'frozen content', testIgnore: 'live.spec.ts', use: { baseURL: site } },
    { name: 'live content', testMatch: 'live.spec.ts', use: { baseURL: liveSite } },
  ],
  webServer: [
    serve(port, frozenContent.BUILT_SITE),
    // Built by `npm run build`.
    serve(port + 1, 'dist'),
  ],
});

function serve(onPort: number, folder: string) {
  return {
    command: `node scripts/preview.ts --port ${onPort}`,
    url: `http://localhost:${onPort}/en/`,
    reuseExistingServer: false,
    env: { OUT_DIR: folder, ...closedHome },
    stdout: 'ignore',
  } as const;
}
