import { readExplainers } from '../src/explainer/explainers.ts';
import { describeProblem } from '../src/ledger/problem.ts';

// Prints every problem of the content, one a line, and fails where there is one.
const { problems } = readExplainers();
for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`);
process.stdout.write(
  problems.length === 0 ? 'The content is in order.\n' : `${problems.length} to mend.\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
