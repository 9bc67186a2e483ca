// @ts-check
// Runs on the Node that the machine has (20 or newer), before anything is installed: no imports but Node's own.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runQuietly, runStage } from './stage.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };

/** Installs the npm packages, unless those of the present lock file are there already. Exits with npm's code on failure. */
export async function installPackages() {
  const lock = `${root}/package-lock.json`;
  const installed = `${root}/node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
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

/**
 * Gives the path of a Chromium, installing one where there is none: an installed one first, else Playwright's own, else
 * Debian's package when root. Throws an Error that says what to install where all of that fails.
 */
export async function findChromium() {
  const found = installedChromium() ?? (await playwrightChromium());
  if (found) return found;
  process.stdout.write('Looking for a browser: Playwright’s own …\n');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
    timeout: 180_000,
  });
  const own = await playwrightChromium();
  if (own) return own;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stdout.write('Installing Debian’s chromium …\n');
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const debian = installedChromium();
    if (debian) return debian;
  }
  throw new Error(
    'The browser tests need Chromium, and none could be installed. Install it (Debian, Ubuntu: apt-get install chromium; others: https://www.chromium.org) or set CHROMIUM to the path of one, then run npm test again.',
  );
}

function installedChromium() {
  const named = process.env['CHROMIUM'];
  if (named && existsSync(named)) return named;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim();
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

async function playwrightChromium() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
