import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { noticed } from './mutants/noticed.ts';
import { partsOf, type Part } from './mutants/areas.ts';

// npm run test:mutants -- ledger: breaks the code of one area in hundreds of small ways and tells which of them the unit
// tests beside it do not notice (Stryker; outside the gate). What was found before and has not changed since, neither
// code nor test, is not run again: an area that takes longer than a run may goes on in the next.
const minutes = 40;
const end = Date.now() + minutes * 60_000;

const say = (text: string) => process.stdout.write(`${text}\n`);

try {
  const results = partsOf(process.argv[2] ?? '').map((part) => ({ name: part.name, ...run(part) }));
  say('');
  for (const { name, outcome } of results) say(`${name}: ${outcome}`);
  process.exitCode = results.some(({ failed }) => failed) ? 1 : 0;
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

function run({ name, code, tests, least }: Part): { outcome: string; failed: boolean } {
  if (globSync([...tests]).length === 0) return { outcome: 'no test beside it', failed: false };
  const timeout = end - Date.now();
  if (timeout <= 0) return { outcome: 'no time left: run the area again', failed: true };
  say(`\n${name}`);
  mkdirSync('.mutants', { recursive: true });
  const report = `.mutants/${name.replaceAll('/', '-')}.json`;
  const mutate = [...code, '!src/**/*.test.ts'].join(',');
  const { status, error } = spawnSync(
    'stryker',
    ['run', '--incrementalFile', report, '--mutate', mutate],
    {
      stdio: 'inherit',
      timeout,
      env: { ...process.env, MUTANT_TESTS: tests.join(' '), LEAST_SCORE: String(least ?? 0) },
    },
  );
  if (error && 'code' in error && error.code === 'ETIMEDOUT') {
    rmSync('.mutants/sandbox', { recursive: true, maxRetries: 5 });
    return { outcome: `not done in ${minutes} minutes: run it by itself`, failed: true };
  }
  if (error) throw error;
  if (status === 0) return { outcome: noticed(report), failed: false };
  return { outcome: `failed, see above${least ? ` (${least} % is the least)` : ''}`, failed: true };
}
