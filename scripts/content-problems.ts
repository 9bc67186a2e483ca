import { checkWords } from '../src/i18n/check-words.ts';
import type { Problem } from '../src/ledger/problem.ts';

/** Gives every problem of the content, or those of the interface words where there is one: nothing else can be read without them. */
export async function readAllProblems(): Promise<readonly Problem[]> {
  const problems = checkWords('.');
  if (problems.length > 0) return problems;
  const { readExplainers } = await import('../src/explainer/explainers.ts');
  return readExplainers().problems;
}
