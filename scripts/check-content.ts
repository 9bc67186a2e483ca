import { readAllProblems } from './content-problems.ts';
import { describeProblem } from '../src/content/ledger/problem.ts';
import { showProblems } from '../src/content/ledger/show-problems.ts';

// Prints every text that a language which is being translated lacks, then every problem of the content and the interface
// words; fails where there is a problem.
const { problems, missing } = await readAllProblems();
if (missing.length > 0) {
  const { countMissing } = await import('../src/content/translations/missing-texts.ts');
  for (const text of missing) process.stdout.write(`${describeProblem(text)}\n`);
  for (const line of countMissing(missing)) process.stdout.write(`${line}\n`);
}
if (problems.length > 0) process.stderr.write(`${showProblems('.', problems)}\n`);
process.stdout.write(
  problems.length === 0 ? 'The content is in order.\n' : `${problems.length} to mend.\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
