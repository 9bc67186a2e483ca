import { spawnSync } from 'node:child_process';
import { quietAstro } from './quiet-astro.mjs';

// npm run check:types: the types of all .astro and .ts files.
const { status } = spawnSync('astro', ['check'], {
  stdio: 'inherit',
  env: { ...process.env, ...quietAstro },
});
process.exit(status ?? 1);
