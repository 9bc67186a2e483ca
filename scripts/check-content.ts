import { readExplainers } from '../src/explainer/explainers.ts';
import { countMissing, missingTexts } from '../src/explainer/missing-texts.ts';
import { describeProblem } from '../src/ledger/problem.ts';

// Prints every text that a language which is being translated lacks, then every problem of the content, one a line; fails
// where there is a problem.
const missing = missingTexts();
for (const text of missing) process.stdout.write(`${describeProblem(text)}\n`);
for (const line of countMissing(missing)) process.stdout.write(`${line}\n`);
const { problems } = readExplainers();
for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`);
process.stdout.write(
  problems.length === 0 ? 'The content is in order.\n' : `${problems.length} to mend.\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
