/** Characters nobody sees: controls, marks that turn the direction of writing, fillers of no width, tags, private use. */
// A joiner is left: families and flags of emoji need it. So are variation selectors.
const unseen =
  /[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc]|[\u{1bca0}-\u{1bca3}]|[\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e007f}]/gu;

/** More than three marks on one letter climb over the lines around it. */
const piledMarks = /(\p{M}{3})\p{M}+/gu;

/** What a writer typed into a field of one line, composed (NFC), without unseen characters and needless spaces. */
export function cleanLine(typed: string): string {
  return cleanText(typed).replaceAll(/\s+/gu, ' ');
}

/** The same for a text of several lines: line ends as on Linux, at most one empty line in a row. */
export function cleanText(typed: string): string {
  return typed
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').replaceAll(unseen, '').replaceAll(piledMarks, '$1'))
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** How many characters a reader counts in a text. */
export function countCharacters(text: string): number {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length;
}
