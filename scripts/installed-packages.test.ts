import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isInstalled } from './installed-packages.mjs';

const lock = {
  '': { version: '1.0.0' },
  'node_modules/a': { version: '1.2.3', integrity: 'sha512-a' },
  'node_modules/for-mac': { version: '1.0.0', integrity: 'sha512-m', optional: true },
};
const { 'node_modules/a': a } = lock;

function projectWith(installed: object | undefined): string {
  const root = mkdtempSync(join(tmpdir(), 'packages-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: lock }));
  if (installed) {
    const file = join(root, 'node_modules/.package-lock.json');
    writeFileSync(file, JSON.stringify({ packages: installed }));
  }
  // A lock file from an archive is older than all that stands beside it.
  utimesSync(join(root, 'package-lock.json'), 0, 0);
  return root;
}

test('the packages of the lock file count as installed, without those for other machines', () => {
  expect(isInstalled(projectWith({ 'node_modules/a': a }))).toBe(true);
});

test.each([
  ['nothing is there', undefined],
  ['a package is missing', {}],
  ['a package is of another version', { 'node_modules/a': { ...a, version: '1.2.2' } }],
  ['a package is one too many', { 'node_modules/a': a, 'node_modules/b': a }],
])('they are installed anew where %s, however old the lock file is', (_, installed) => {
  expect(isInstalled(projectWith(installed))).toBe(false);
});
