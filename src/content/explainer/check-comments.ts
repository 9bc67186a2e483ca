import type { Language } from '../../language/languages.ts';
import type { Outline } from './outline.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../ledger/problem.ts';
import { suggestion } from '../ledger/suggestion.ts';
import type { Passages } from '../translations/passages.ts';
import { statementIds } from './statement-ids.ts';

/** A problem for each comment that is about what the pages do not have. */
export function checkComments(
  ledger: Ledger,
  outlines: Readonly<Record<Language, Outline>>,
  passages: Passages,
): readonly Problem[] {
  const { comments, explainer } = ledger;
  if (comments.every(({ about }) => about === undefined)) return [];
  const known = statementIds(ledger, outlines, passages);
  return comments.flatMap(({ id, about }): Problem[] => {
    if (about === undefined || known.includes(about)) return [];
    const advice = suggestion(about, known, 'claims.yaml, the figures and paragraphs of the text');
    const message = `${id}.about is "${about}", which is no claim, figure or paragraph of the text. ${advice} Or leave it out`;
    const file = `content/${explainer}/comments.yaml`;
    return [{ file, ...ledger.place('comments', id, 'about'), message }];
  });
}
