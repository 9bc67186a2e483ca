import { spawnSync } from 'node:child_process';
import { frozenContent } from '../e2e/fixtures/frozen-content.ts';

// npm run build:fixtures: builds the site of the browser tests, from the frozen content in e2e/fixtures/content.
const { status } = spawnSync('node', ['scripts/build.ts'], {
  stdio: 'inherit',
  env: { ...process.env, ...frozenContent },
});
process.exitCode = status ?? 1;
