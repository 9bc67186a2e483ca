import { spawnSync } from 'node:child_process';
import { frozenContent, siteWithForm } from '../e2e/fixtures/frozen-content.ts';

// npm run build:fixtures: builds the sites of the browser tests, from the frozen content in e2e/fixtures/content: one that
// takes no comments, and one with the form.
const sites = [{ COMMENTS_TO: '' }, { COMMENTS_TO: 'worker', BUILT_SITE: siteWithForm }] as const;

for (const site of sites) {
  const { status } = spawnSync('node', ['scripts/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, ...frozenContent, ...site },
  });
  if (status !== 0) process.exit(status ?? 1);
}
