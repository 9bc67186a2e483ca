import type { Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Claim, Ledger } from '../ledger/ledger.ts';
import { plainNote } from '../numbers/plain-note.ts';

/** The check of a claim in a few words, without its verdict, every number as the page prints it. */
export function claimShort({ short }: Claim, ledger: Ledger, language: Language): string {
  return plainNote(short[language], ledger, language);
}

/** The same with the verdict before it: "Partly right: fine-tuning is on the bill". */
export function claimLine(claim: Claim, ledger: Ledger, language: Language): string {
  const verdict = translator(language)(`verdicts.${claim.verdict}`);
  return `${verdict}: ${claimShort(claim, ledger, language)}`;
}
