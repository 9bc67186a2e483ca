import type { BlockContent } from 'mdast';
import { idsOf } from '../../content/explainer/outline.ts';
import { heading, list, paragraph, strong, text } from './nodes.ts';
import type { TextPage } from './text-page.ts';

/** The terms that a page explains, each with its meaning; nothing where it explains none. */
export function termsText({ explainer, language, t }: TextPage): readonly BlockContent[] {
  const terms = idsOf(explainer.pages[language].outline, 'Term').map(explainer.ledger.term);
  if (terms.length === 0) return [];
  return [
    heading(2, t('term.label')),
    list(
      terms.map(({ term, definition }) => [
        paragraph(strong(term[language]), text(`: ${definition[language]}`)),
      ]),
    ),
  ];
}
