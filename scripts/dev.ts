import { spawnSync } from 'node:child_process';
import { settingProblems } from './building/check-settings.ts';
import { quietAstro } from './quiet-astro.mjs';

// npm run dev: writes what VS Code completes by, then serves the site as it is being written. Ctrl+C ends it.
const problems = settingProblems(process.cwd(), process.env);
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exit(1);
}
for (const [command, ...parameters] of [
  ['node', 'scripts/editor.ts'],
  ['astro', 'dev', ...process.argv.slice(2)],
] as const) {
  const { status } = spawnSync(command, parameters, {
    stdio: 'inherit',
    env: { ...process.env, ...quietAstro },
  });
  if (status !== 0) process.exit(status ?? 1);
}
