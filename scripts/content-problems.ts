import type { MissingText } from '../src/explainer/missing-texts.ts';
import { checkWords, unreadableWords } from '../src/i18n/check-words.ts';
import type { Problem } from '../src/ledger/problem.ts';

/**
 * Gives every problem of the content, or those of the interface words where there is one, since nothing else can be read without
 * them; and every text that a language which is being translated lacks.
 */
export async function readAllProblems(): Promise<{
  readonly problems: readonly Problem[];
  readonly missing: readonly MissingText[];
}> {
  const unreadable = unreadableWords('.');
  if (unreadable.length > 0) return { problems: unreadable, missing: [] };
  const { completeLanguages } = await import('../src/i18n/languages.ts');
  const odd = checkWords('.', completeLanguages);
  if (odd.length > 0) return { problems: odd, missing: [] };
  const { readExplainers } = await import('../src/explainer/explainers.ts');
  const { missingTexts } = await import('../src/explainer/missing-texts.ts');
  return { problems: readExplainers().problems, missing: missingTexts() };
}
