import type { Language } from '../../language/languages.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { splitNote } from '../ledger/note.ts';
import { formatFact } from './numbers.ts';

/** A text with {fact-id} in it as the page prints it, without marks. Throws on a fact that the ledger does not have. */
export function plainNote(text: string, ledger: Ledger, language: Language): string {
  return splitNote(text)
    .map((part) => ('fact' in part ? formatFact(ledger.fact(part.fact), language) : part.text))
    .join('');
}
