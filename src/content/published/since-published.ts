import { languageCodes, type Language } from '../../language/languages.ts';
import { translator } from '../../language/translate.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { printed } from './record-of.ts';

/** A text in the languages that have it. */
type Said = Readonly<Partial<Record<Language, string>>>;

/** A number or a verdict that is another than when it was published. */
export interface PublishedChange {
  readonly what: 'fact' | 'claim';
  readonly id: string;
  /** What readers were told. */
  readonly before: Said;
  /** What they are told now; undefined where the number or the claim is gone. */
  readonly now: Said | undefined;
}

/** Every number and verdict that readers were told otherwise when the explainer was published; none without a record. */
export function changesSincePublished(ledger: Ledger): readonly PublishedChange[] {
  const { published } = ledger;
  if (!published) return [];
  const facts = new Map(ledger.facts.map((fact) => [fact.id, printed(fact)]));
  const unknown = [...facts].filter(([id]) => !Object.hasOwn(published.facts, id));
  const numbers = Object.entries(published.facts).flatMap(([id, before]): PublishedChange[] => {
    const now = facts.get(id);
    if (now && !isOther(before, now)) return [];
    // Under a new id the same number stands: it was renamed.
    const isRenamed = !now && unknown.some(([, other]) => !isOther(before, other));
    return isRenamed ? [] : [{ what: 'fact', id, before, now }];
  });
  const verdicts = new Map(ledger.claims.map(({ id, verdict }) => [id, verdict]));
  const claims = Object.entries(published.verdicts).flatMap(([id, before]): PublishedChange[] => {
    const now = verdicts.get(id);
    if (now === before) return [];
    return [{ what: 'claim', id, before: inWords(before), now: now && inWords(now) }];
  });
  return [...numbers, ...claims];
}

// In every language that has both: a unit that one language words anew is no other number.
function isOther(before: Said, now: Said): boolean {
  const shared = languageCodes.filter((code) => before[code] !== undefined && now[code]);
  return shared.length > 0 && shared.every((code) => before[code] !== now[code]);
}

function inWords(verdict: Ledger['claims'][number]['verdict']): Said {
  return Object.fromEntries(
    languageCodes.map((language) => [language, translator(language)(`verdicts.${verdict}`)]),
  );
}
