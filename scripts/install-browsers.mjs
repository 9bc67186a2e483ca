// @ts-check
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runQuietly, runStage } from './stage.mjs';

/**
 * The path of a Chromium, installed where there is none: one of the machine's first, else Playwright's own, else Debian's
 * package when root. Throws an Error that says what to install where all of that fails.
 */
export async function findChromium() {
  const found = installedChromium() ?? (await playwrightChromium());
  if (found) return found;
  await runStage('Looking for a browser', async () => {
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 180_000 });
    if (await playwrightChromium()) return 'Playwright’s own Chromium';
    return (await installPackage('chromium')) ? 'Debian’s Chromium' : 'none';
  });
  const installed = (await playwrightChromium()) ?? installedChromium();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chromium, and none could be installed. Install it (Debian, Ubuntu: apt-get install chromium; others: https://www.chromium.org) or set CHROMIUM to the path of one, then run npm test again.',
  );
}

/** Installs the two other engines of the tests, as root on Debian. Where that cannot be, their tests are left out, aloud. */
export async function installEngines() {
  const engines = [
    { name: 'Firefox', command: 'firefox-esr', packages: ['firefox-esr'] },
    { name: 'WebKit', command: 'WebKitWebDriver', packages: ['webkit2gtk-driver'] },
    { name: 'a screen for WebKit', command: 'xvfb-run', packages: ['xvfb', 'xauth'] },
  ];
  for (const { name, command, packages } of engines.filter((engine) => !pathOf(engine.command))) {
    await runStage(`Installing ${name}`, async () =>
      (await installPackage(...packages))
        ? 'done'
        : `not possible here: the tests that need ${command} are left out`,
    );
  }
}

let asked = false;

/** @param {readonly string[]} names */
async function installPackage(...names) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  if (!asked) await runQuietly('apt-get', ['update']);
  asked = true;
  const { status } = await runQuietly(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...names],
    { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } },
  );
  return status === 0;
}

function installedChromium() {
  const named = process.env['CHROMIUM'];
  if (named && existsSync(named)) return named;
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
    .map(pathOf)
    .find(Boolean);
}

async function playwrightChromium() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** @param {string} command */
function pathOf(command) {
  try {
    return execFileSync('sh', ['-c', `command -v ${command}`], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
