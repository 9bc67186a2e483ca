import type { BlockContent } from 'mdast';
import { correctionWords } from '../../content/explainer/correction-words.ts';
import { formatDate } from '../../language/dates.ts';
import { heading, list, paragraph, text } from './nodes.ts';
import type { TextPage } from './text-page.ts';

/** What was corrected in a page, newest first. */
export function correctionsText({ explainer, language, t }: TextPage): readonly BlockContent[] {
  const { corrections } = explainer.ledger;
  const entries = corrections.map((correction) => [
    paragraph(
      text(`${formatDate(correction.date, language)}. ${correctionWords(correction, language)}`),
    ),
  ]);
  return [
    heading(2, t('method.corrections')),
    entries.length > 0 ? list(entries) : paragraph(text(t('method.none'))),
  ];
}
