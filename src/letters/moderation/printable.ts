/** What a terminal could take for a command, or show in another place: controls, formats, halves of characters. */
// The joiner of emoji moves nothing.
const unsafe = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu;

/** Takes a text of several lines and gives it for the terminal: what it does not print stands there by its code, \u{1b}. */
export function printable(text: string): string {
  return text.replaceAll(unsafe, (found) =>
    found === '\n' ? found : `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** Takes a text and a length; gives its beginning in one line for the terminal. */
export function printableLine(text: string, length = Infinity): string {
  const characters = [...text.replaceAll(/\s+/g, ' ')];
  const cut = characters.length > length;
  return printable(cut ? `${characters.slice(0, length - 1).join('')}…` : characters.join(''));
}
