/** A part of a note: words, or the id of a fact to print there. */
export type NotePart = { readonly text: string } | { readonly fact: string };

/** Takes a text with {fact-id} in it and gives its parts in order. */
export function splitNote(text: string): readonly NotePart[] {
  return text
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { fact: part.slice(1, -1) } : { text: part }));
}

/** Takes a text with {fact-id} in it and gives those ids in order. */
export function factsIn(text: string): readonly string[] {
  return splitNote(text).flatMap((part) => ('fact' in part ? [part.fact] : []));
}
