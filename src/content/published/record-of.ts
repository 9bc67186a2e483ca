import { completeLanguages, type Language } from '../../language/languages.ts';
import type { Fact } from '../ledger/fact.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatFact } from '../numbers/numbers.ts';
import type { PublishedRecord } from './published-record.ts';

/** What an explainer says today, to be kept: numbers, verdicts and corrections, sorted by id. `date` is YYYY-MM-DD. */
export function recordOf({ facts, claims, corrections }: Ledger, date: string): PublishedRecord {
  return {
    date,
    facts: Object.fromEntries(
      facts
        .map((fact) => [fact.id, printed(fact)] as const)
        .sort(([one], [other]) => byLetters(one, other)),
    ),
    // C2 before C10.
    verdicts: Object.fromEntries(
      claims
        .map(({ id, verdict }) => [id, verdict] as const)
        .sort(([one], [other]) => Number(one.slice(1)) - Number(other.slice(1))),
    ),
    corrections: corrections.map(({ id }) => id).sort(byLetters),
  };
}

/** A number as readers see it, in each language that is whole; a space that keeps a line together is a plain one. */
export function printed(fact: Fact): Readonly<Partial<Record<Language, string>>> {
  return Object.fromEntries(
    completeLanguages.map((language) => [
      language,
      formatFact(fact, language).replaceAll(/\s/g, ' '),
    ]),
  );
}

// Not as a language sorts, which differs from one machine to the next.
function byLetters(one: string, other: string): number {
  return one < other ? -1 : 1;
}
