import { languageCodes } from '../../language/languages.ts';
import { isStandIn } from '../../language/stand-in.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../ledger/problem.ts';
import { claimLine } from './claim-line.ts';

const most = { characters: 60, words: 9 };

/** A problem for each check of a claim that, with its verdict, does not fit into a line of the margin. */
export function checkShorts(ledger: Ledger): readonly Problem[] {
  const file = `content/${ledger.explainer}/claims.yaml`;
  return ledger.claims.flatMap((claim) =>
    languageCodes.flatMap((language): Problem[] => {
      if (isStandIn(claim.short[language])) return [];
      const line = claimLine(claim, ledger, language);
      const words = line.split(/\s+/).length;
      if (line.length <= most.characters && words <= most.words) return [];
      const message = `${claim.id}.short.${language} is printed as "${line}": ${words} words and ${line.length} characters, ${most.words} and ${most.characters} at most. Say it in fewer`;
      return [{ file, ...ledger.place('claims', claim.id, 'short'), message }];
    }),
  );
}
