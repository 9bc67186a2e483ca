import { existsSync } from 'node:fs';
import { readAllProblems } from './content-problems.ts';
import { describeProblem, type Problem } from '../src/content/ledger/problem.ts';
import { showProblems } from '../src/content/ledger/show-problems.ts';

// Prints every text that a language which is being translated lacks, then every problem of the content and the interface
// words, and how dense the texts are; fails where there is a problem, or where a published number or verdict changed and no correction says so. Where this machine has a database of comments, what is published is held to it.
const { problems: found, missing } = await readAllProblems();
const problems = [...found, ...(await problemsOfComments())];
if (found.length === 0) {
  problems.push(...(await problemsOfMeasures()), ...(await problemsOfCorrections()));
}
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

async function problemsOfMeasures(): Promise<readonly Problem[]> {
  const { readExplainers } = await import('../src/content/explainer/explainers.ts');
  const { checkMeasures, measureExplainer, tellMeasures } =
    await import('../src/content/explainer/check-measures.ts');
  const texts = readExplainers().explainers.map(measureExplainer);
  for (const line of tellMeasures(texts.flat())) process.stdout.write(`${line}\n`);
  return texts.flatMap(checkMeasures);
}

async function problemsOfCorrections(): Promise<readonly Problem[]> {
  const { openExplainers } = await import('../src/content/explainer/explainers.ts');
  const { checkCorrections } = await import('../src/content/published/check-corrections.ts');
  return openExplainers().flatMap(({ ledger }) => checkCorrections(ledger));
}

async function problemsOfComments(): Promise<readonly Problem[]> {
  const state = '.wrangler/state';
  if (!existsSync(`${state}/v3/d1`)) return [];
  const { openDatabase } = await import('../src/letters/moderation/open-database.ts');
  const { wordsOf } = await import('../src/letters/moderation/moderation-error.ts');
  const { checkPublished } = await import('../src/letters/moderation/check-published.ts');
  try {
    const { database, close } = await openDatabase({ root: '.', state, remote: false });
    return await checkPublished(database, '.').finally(close);
  } catch (error) {
    const words = wordsOf(error);
    if (words === undefined) throw error;
    process.stderr.write(`The comments were not held to the database. ${words}\n`);
    return [];
  }
}
