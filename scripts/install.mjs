// @ts-check
// Runs on the Node that the machine has (20 or newer), before anything is installed: no imports but Node's own.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isInstalled } from './installed-packages.mjs';
import { quietAstro } from './quiet-astro.mjs';
import { runQuietly, runStage } from './stage.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const environment = { ...process.env, ...quietAstro };

/** Installs the npm packages, unless those of the present lock file are there already. Exits with npm's code on failure. */
export async function installPackages() {
  if (isInstalled(root)) return;
  await runStage('Installing the packages (npm ci)', async () => {
    const parameters = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status, output } = await runQuietly('npm', parameters, { cwd: root, env: environment });
    if (status === 0) return /added \d+ packages/.exec(output)?.[0] ?? 'done';
    process.stderr.write(`\n${output}`);
    process.exit(status);
  });
}

/**
 * Runs npm in the project and gives its exit code. The scripts it runs find the project's own Node first.
 * @param {string[]} parameters
 */
export function runNpm(parameters) {
  return (
    spawnSync('npm', parameters, { cwd: root, stdio: 'inherit', env: environment }).status ?? 1
  );
}
