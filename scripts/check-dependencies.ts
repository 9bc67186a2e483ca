import { readFileSync } from 'node:fs';
import { z } from 'zod';
import packageJson from '../package.json' with { type: 'json' };
import { checkDependencies } from './dependencies/check-dependencies.ts';
import { checkDocumented } from './dependencies/check-documented.ts';
import { readLockPackages } from './dependencies/lock-packages.ts';

const allowScripts = z.record(z.string(), z.boolean()).parse(packageJson.allowScripts);
const packages = readLockPackages('package-lock.json');
const problems = [
  ...checkDependencies(packages, allowScripts),
  ...checkDocumented(
    Object.keys(packageJson.devDependencies),
    readFileSync('docs/dependencies.md', 'utf8'),
  ),
];
for (const problem of problems) process.stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
else
  process.stdout.write(
    `${packages.length} packages: licences, install scripts and docs/dependencies.md are in order.\n`,
  );
