import type { Explainer } from '../explainer/explainers.ts';
import type { Language } from '../../language/languages.ts';
import { commentsTo } from './comments-to.ts';

/** The id of the section that has nothing but the word that comments are closed; undefined where one can write, or read some. */
export function closedSection(explainer: Explainer, language: Language): string | undefined {
  if (commentsTo(process.env).kind !== 'closed' || explainer.ledger.comments.length > 0) return;
  return explainer.pages[language].outline.tags.find(({ name }) => name === 'Comments')?.section;
}
