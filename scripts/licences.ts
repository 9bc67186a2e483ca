import { readLockPackages } from './dependencies/lock-packages.ts';

// All packages of the lock file by licence, the most common one first.
const byLicence = Map.groupBy(
  readLockPackages('package-lock.json'),
  ({ licence }) => licence ?? '(no SPDX name)',
);
const groups = [...byLicence].sort(([, one], [, other]) => other.length - one.length);
for (const [licence, packages] of groups) {
  const names = [...new Set(packages.map(({ name, version }) => `${name}@${version}`))];
  process.stdout.write(`${licence} (${names.length})\n  ${names.join('\n  ')}\n`);
}
