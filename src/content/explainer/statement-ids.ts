import { charts } from '../catalogue/catalogue.ts';
import { blockIds } from './blocks.ts';
import { chartsOf, type Outline } from './outline.ts';
import type { Language } from '../../language/languages.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** The ids of all that a comment can be about: claims, figures, paragraphs. */
export function statementIds(
  ledger: Ledger,
  outlines: Readonly<Record<Language, Outline>>,
): readonly string[] {
  const pages = Object.values(outlines);
  return [
    ...ledger.claims.map(({ id }) => id),
    ...new Set(pages.flatMap(chartsOf).map((tag) => charts[tag].id)),
    ...new Set(Object.values(blockIds(outlines)).flat()),
  ];
}
