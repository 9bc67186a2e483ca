import { spawnSync } from 'node:child_process';
import { unstable_readConfig } from 'wrangler';
import { readLimits } from '../src/letters/edge/comment-limits.ts';
import { quietWrangler } from '../src/letters/edge/quiet-wrangler.ts';

// The Worker refuses comments where a limit is no number: told here before anything starts.
readLimits(unstable_readConfig({ config: 'wrangler.jsonc' }).vars);

// Builds the site with its comment form and serves both, pages and Worker, in Cloudflare's own runtime on this machine. The
// database is a file below .wrangler/.
const local = { ...process.env, ...quietWrangler, COMMENTS_TO: 'worker' };

for (const words of [
  ['node', 'scripts/build.ts'],
  ['wrangler', 'd1', 'migrations', 'apply', 'COMMENTS', '--local'],
  [
    'wrangler',
    'dev',
    '--port',
    process.env['PORT'] ?? '8787',
    '--show-interactive-dev-session=false',
  ],
]) {
  const [command = '', ...parameters] = words;
  const { status } = spawnSync(command, parameters, { stdio: 'inherit', env: local });
  if (status !== 0) process.exit(status ?? 1);
}
