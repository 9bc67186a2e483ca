import type { MissingText } from '../src/content/translations/missing-texts.ts';
import { checkWords, unreadableWords } from '../src/content/check-words.ts';
import type { Problem } from '../src/content/ledger/problem.ts';

/**
 * Every problem of the content, or those of the interface words where there is one, since nothing else can be read
 * without them; and every text that a language which is being translated lacks.
 */
export async function readAllProblems(): Promise<{
  readonly problems: readonly Problem[];
  readonly missing: readonly MissingText[];
}> {
  const unreadable = unreadableWords('.');
  if (unreadable.length > 0) return { problems: unreadable, missing: [] };
  const { completeLanguages } = await import('../src/language/languages.ts');
  const odd = checkWords('.', completeLanguages);
  if (odd.length > 0) return { problems: odd, missing: [] };
  const { readExplainers } = await import('../src/content/explainer/explainers.ts');
  const { missingTexts } = await import('../src/content/translations/missing-texts.ts');
  return { problems: readExplainers().problems, missing: missingTexts() };
}
