import { spawnSync } from 'node:child_process';
import { suggestion } from '../src/content/ledger/suggestion.ts';

// npm run test:mutants -- ledger: breaks the code of one area in thousands of small ways and tells which of them no unit
// test notices (Stryker; outside the gate). What was found before and has not changed since is not run again.
interface Area {
  readonly mutate: readonly string[];
  /** The least share of mutants, in %, that the tests have to notice; areas without one only report. */
  readonly least?: number;
}

const areas: Readonly<Record<string, Area>> = {
  language: { mutate: ['src/language/*.ts', 'src/content/numbers/*.ts'], least: 80 },
  calculator: { mutate: ['src/figures/calculator/model.ts'], least: 80 },
  // The arithmetic.
  ledger: {
    mutate: ['formula', 'units', 'compute-facts'].map((file) => `src/content/ledger/${file}.ts`),
    least: 80,
  },
  content: { mutate: ['src/content/**/*.ts', '!src/content/ledger/*.ts'] },
  outputs: { mutate: ['src/outputs/**/*.ts'] },
};
const minutes = 40;

const [name = ''] = process.argv.slice(2);
const area = areas[name];
if (!area) {
  const names = Object.keys(areas);
  process.stderr.write(
    `There is no area "${name}". ${suggestion(name, names, 'these')} Write npm run test:mutants -- ${names.join(' | ')}\n`,
  );
  process.exit(1);
}

const { status, signal } = spawnSync(
  'stryker',
  [
    'run',
    '--incremental',
    '--incrementalFile',
    `reports/mutants-${name}.json`,
    '--mutate',
    [...area.mutate, '!src/**/*.test.ts'].join(','),
  ],
  {
    stdio: 'inherit',
    timeout: minutes * 60_000,
    env: { ...process.env, LEAST_SCORE: String(area.least ?? 0) },
  },
);
if (signal) process.stderr.write(`Not done in ${minutes} minutes.\n`);
process.exitCode = status ?? 1;
