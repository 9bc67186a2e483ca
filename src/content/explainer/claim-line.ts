import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Claim, Ledger } from '../ledger/ledger.ts';
import { splitNote } from '../ledger/note.ts';
import { formatFact } from '../numbers/numbers.ts';

/** The check of a claim in a few words, without its verdict, every number as the page prints it. */
export function claimShort({ short }: Claim, ledger: Ledger, language: Language): string {
  return splitNote(short[language])
    .map((part) => ('fact' in part ? formatFact(ledger.fact(part.fact), language) : part.text))
    .join('');
}

/** The same with the verdict before it: "Partly right: fine-tuning is on the bill". */
export function claimLine(claim: Claim, ledger: Ledger, language: Language): string {
  const verdict = translator(language)(`verdicts.${claim.verdict}`);
  return `${verdict}: ${claimShort(claim, ledger, language)}`;
}
