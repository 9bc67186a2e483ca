import type { Language } from '../../language/languages.ts';
import { formatFact } from '../../content/numbers/numbers.ts';
import { translator } from '../../language/translate.ts';
import type { Ledger } from '../../content/ledger/ledger.ts';

/** Takes a ledger and a language; gives what the picture of the first screen shows, for those who do not see it. */
export function heroDescription(ledger: Ledger, language: Language): string {
  const fleet = formatFact(ledger.fact('fleet-hopper'), language, 'number');
  const run = formatFact(ledger.fact('v3-cluster'), language, 'number');
  return translator(language)('hero.description', { fleet, run });
}
