import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { showProblems } from '../src/content/ledger/show-problems.ts';
import { readAllProblems } from './content-problems.ts';

// Builds the site beside the last good one and puts it in its place only when all went well, so that a failed build
// leaves dist/ as it was.
const target = process.env['BUILT_SITE'] || 'dist';
const next = `.${target.replace(/^\./, '')}-next`;
const old = `.${target.replace(/^\./, '')}-old`;

// An earlier build was stopped between its two renames: its last good site comes back first.
if (!existsSync(target) && existsSync(old)) renameSync(old, target);

const { problems, missing } = await readAllProblems();
if (problems.length > 0) {
  process.stderr.write(`${showProblems('.', problems)}\n`);
  process.stderr.write(`Nothing was built: ${problems.length} to mend in the content.\n`);
  process.exit(1);
}
if (missing.length > 0) {
  const { countMissing } = await import('../src/content/translations/missing-texts.ts');
  for (const line of countMissing(missing)) process.stdout.write(`${line}\n`);
  process.stdout.write('npm run check:content lists them.\n');
}

rmSync(next, { recursive: true, force: true });
const { status } = spawnSync('astro', ['build'], {
  stdio: 'inherit',
  env: { ...process.env, OUT_DIR: `./${next}` },
});
if (status !== 0) {
  rmSync(next, { recursive: true, force: true });
  process.stderr.write(`Nothing was built: the message above says why. ${target}/ is as it was.\n`);
  process.exit(1);
}
rmSync(old, { recursive: true, force: true });
if (existsSync(target)) renameSync(target, old);
renameSync(next, target);
rmSync(old, { recursive: true, force: true });
