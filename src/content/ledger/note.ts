/** A part of a note: words, or the id of a fact to print there. */
export type NotePart = { readonly text: string } | { readonly fact: string };

/** The parts of a text with {fact-id} in it, in order. */
export function splitNote(text: string): readonly NotePart[] {
  return text
    .split(/(\{[^{}]*\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{') && part.endsWith('}') ? { fact: part.slice(1, -1) } : { text: part },
    );
}

/** The ids of the {fact-id} in a text, in order. */
export function factsIn(text: string): readonly string[] {
  return splitNote(text).flatMap((part) => ('fact' in part ? [part.fact] : []));
}
