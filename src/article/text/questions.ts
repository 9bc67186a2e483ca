import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Explainer } from '../../content/explainer/explainers.ts';
import { isTag, walk } from '../../content/explainer/outline.ts';
import type { Language } from '../../language/languages.ts';
import { resolveTags } from './resolve-tags.ts';
import { textPage } from './text-page.ts';

/** A question that a page answers: its words and the answer's, as readers see them. */
export interface AnsweredQuestion {
  readonly question: string;
  readonly answer: string;
}

/** The questions of an explainer's page with their answers as plain text. */
export function questions(explainer: Explainer, language: Language): readonly AnsweredQuestion[] {
  const page = textPage(explainer, language);
  const found: AnsweredQuestion[] = [];
  walk(explainer.pages[language].outline.tree, (node) => {
    if (!isTag(node) || node.name !== 'Question') return;
    const title = node.attributes.find((attribute) => {
      return attribute.type === 'mdxJsxAttribute' && attribute.name === 'title';
    });
    const answer = resolveTags(node.children as RootContent[], page).map((part) => toString(part));
    found.push({ question: String(title?.value), answer: answer.join(' ') });
  });
  return found;
}
