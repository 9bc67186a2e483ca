import { languages, type Language } from '../../language/languages.ts';

/**
 * Entries by the first letter of their names, without its accent, in the order of the language; what begins with no letter
 * comes first, under "0–9". Each letter has an id.
 */
export function byLetter<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  language: Language,
): readonly { readonly id: string; readonly letter: string; readonly entries: readonly Entry[] }[] {
  const { compare } = new Intl.Collator(languages[language].locale, { numeric: true });
  const sorted = [...entries].sort((one, other) => compare(nameOf(one), nameOf(other)));
  const letters = Map.groupBy(sorted, (entry) => letterOf(nameOf(entry)));
  return [...letters].map(([letter, found]) => ({
    id: `letter-${letter.charAt(0).toLowerCase()}`,
    letter,
    entries: found,
  }));
}

function letterOf(name: string): string {
  const first = name.match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  return /\p{L}/u.test(first) ? first.normalize('NFD').charAt(0).toUpperCase() : '0–9';
}
