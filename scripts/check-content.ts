import { readAllProblems } from './content-problems.ts';
import { showProblems } from '../src/ledger/show-problems.ts';

// Prints every problem of the content and the interface words, and fails where there is one.
const problems = await readAllProblems();
if (problems.length > 0) process.stderr.write(`${showProblems('.', problems)}\n`);
process.stdout.write(
  problems.length === 0 ? 'The content is in order.\n' : `${problems.length} to mend.\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
