import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Claim, Ledger } from '../ledger/ledger.ts';
import { splitNote } from '../ledger/note.ts';
import { formatFact } from '../numbers/numbers.ts';

/** The check of a claim in a line, every number as the page prints it: "Partly right: fine-tuning is on the bill". */
export function claimLine({ verdict, short }: Claim, ledger: Ledger, language: Language): string {
  const words = splitNote(short[language])
    .map((part) => ('fact' in part ? formatFact(ledger.fact(part.fact), language) : part.text))
    .join('');
  return `${translator(language)(`verdicts.${verdict}`)}: ${words}`;
}
