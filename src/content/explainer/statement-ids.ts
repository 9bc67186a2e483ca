import { figuresOf, type Outline } from './outline.ts';
import type { Language } from '../../language/languages.ts';
import type { Passages } from '../translations/passages.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** The ids of all that a comment can be about: claims, figures, paragraphs, also those that the text had once. */
export function statementIds(
  ledger: Ledger,
  outlines: Readonly<Record<Language, Outline>>,
  { ids, gone }: Passages,
): readonly string[] {
  const pages = Object.values(outlines);
  return [
    ...ledger.claims.map(({ id }) => id),
    ...new Set(pages.flatMap(figuresOf)),
    ...new Set([
      ...Object.values(ids).flat(),
      ...Object.values(gone).flatMap((passages) => passages.map(({ id }) => id)),
    ]),
  ];
}
