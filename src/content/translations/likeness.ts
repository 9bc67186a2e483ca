import { createHash } from 'node:crypto';

/** How many words of a text are kept, and how many characters each takes. */
const most = 20;
const width = 3;

/**
 * A short stand-in for the words of a text and the names of what it cites, by which it is known again after an edit: of
 * the hashes of all of them the smallest, so that two texts keep the same ones of what they share. Empty where no word
 * is long enough to tell a text by.
 */
export function wordsOf(text: string): string {
  const words = text
    .normalize('NFC')
    .replaceAll(/<\/?[A-Z]\w*|\b(?:form="\w+"|[a-z]+=)/g, ' ')
    .toLowerCase()
    .match(/[\p{L}\d][\p{L}\d-]{3,}/gu);
  const hashes = (words ?? []).map((word) =>
    createHash('sha256').update(word).digest('hex').slice(0, width),
  );
  return [...new Set(hashes)].sort().slice(0, most).join('');
}

/** The share of words that two texts have in common, from 0 to 1, estimated from what `wordsOf` kept of them. */
export function likeness(some: string, others: string): number {
  const [own, theirs] = [some, others].map(
    (words) => new Set(words.match(new RegExp(`.{${width}}`, 'g'))),
  );
  const all = [...new Set([...(own ?? []), ...(theirs ?? [])])].sort().slice(0, most);
  if (all.length === 0) return 0;
  return all.filter((word) => own?.has(word) && theirs?.has(word)).length / all.length;
}
