/**
 * A text as search reads it: its words one after the other, each with a space before it, without capitals and accents.
 * A number is written with a point for its decimals ("1,6" is " 1.6"); one with marks between its thousands stands there
 * without them too ("115.430" is " 115.430 115430").
 */
export function readable(text: string): string {
  const plain = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => ` ${[...new Set(formsOf(word))].join(' ')}`).join('');
}

// "2.788" may be two thousand and some, or two and some: it is both.
function formsOf(word: string): readonly string[] {
  const points = word.replaceAll(',', '.');
  return /^\d{1,3}(?:\.\d{3})+$/.test(points) ? [points, points.replaceAll('.', '')] : [points];
}

/** Gives what tells whether a readable text has every word of a query, or words that begin with it; the last letters of a plural do not count. */
export function finder(query: string): (text: string) => boolean {
  const words = readable(query).trim().split(' ').filter(Boolean);
  const wanted = words.map((word) => ` ${withoutPlural(word)}`);
  return (text) => wanted.every((word) => text.includes(word));
}

// "bilhões" finds "bilhão", "servers" finds "server".
function withoutPlural(word: string): string {
  return /^\p{L}{4,}$/u.test(word) ? word.replace(/(?:oes|ao|s)$/, '') : word;
}
