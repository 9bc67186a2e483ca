import { breakLines, type TextStyle } from '../frame/measure.ts';

/** A piece of a text; where it is the number of a fact, that fact's id. */
export interface Part {
  readonly text: string;
  readonly fact?: string;
}

/** Takes a text with {fact-id} in it and what each fact reads, and gives its parts. */
export function markText(text: string, valueOf: (id: string) => string): readonly Part[] {
  return text
    .split(/(\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => {
      if (!part.startsWith('{')) return { text: part };
      const fact = part.slice(1, -1);
      return { text: valueOf(fact), fact };
    });
}

/** Takes the parts of a text, a width in px and a style and gives its lines, each in parts. Numbers are not broken. */
export function breakParts(
  parts: readonly Part[],
  width: number,
  style: TextStyle,
): readonly (readonly Part[])[] {
  const numbers = parts.filter(({ fact }) => fact !== undefined);
  return breakLines(parts.map(({ text }) => text).join(''), width, style).map((line) => {
    const found: Part[] = [];
    let rest = line;
    for (let next = numbers[0]; next && rest.includes(next.text); next = numbers[0]) {
      const at = rest.indexOf(next.text);
      if (at > 0) found.push({ text: rest.slice(0, at) });
      found.push(next);
      rest = rest.slice(at + next.text.length);
      numbers.shift();
    }
    if (rest !== '') found.push({ text: rest });
    return found;
  });
}
