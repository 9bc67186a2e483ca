/** Characters nobody sees: controls, marks that turn the direction of writing, fillers of no width, tags, private use. */
// Variation selectors are left; so is a joiner within an emoji: see below.
const unseen =
  /[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc]|[\u{1bca0}-\u{1bca3}]|[\u{1d173}-\u{1d17a}]|[\u{e0000}-\u{e007f}]/gu;

/** More than three marks on one letter climb over the lines around it. */
const piledMarks = /(\p{M}{3})\p{M}+/gu;

/** A joiner that joins no two emoji; families and flags need the others. */
const idleJoiner =
  /(?<!\p{Extended_Pictographic}[\ufe0f\p{Emoji_Modifier}]{0,2})\u200d|\u200d(?!\p{Extended_Pictographic})/gu;

/**
 * The most code points that are one character. The longest emoji has ten; a row of emoji or syllables that are joined without
 * end is one character too, which no line can break.
 */
const longestCharacter = 12;

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
    .map((line) => withoutUnseen(line.replaceAll('\t', ' ')))
    .map((line) => line.trimEnd())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

// What goes may have kept two characters apart that are now too long together.
function withoutUnseen(line: string): string {
  const seen = line.replaceAll(unseen, '').replaceAll(piledMarks, '$1').replaceAll(idleJoiner, '');
  const shorter = characters(seen)
    .map((character) => [...character].slice(0, longestCharacter).join(''))
    .join('');
  return shorter === line ? line : withoutUnseen(shorter);
}

/** Whether a text has a sign that can be seen: neither spaces and marks alone, nor signs that are drawn as nothing. */
export function hasVisible(text: string): boolean {
  // The empty pattern of Braille and the head of no note count as symbols.
  return /(?![\u2800\u{1d159}])[\p{L}\p{N}\p{S}\p{P}]/u.test(text);
}

/** How many characters a reader counts in a text. */
export function countCharacters(text: string): number {
  return characters(text).length;
}

function characters(text: string): readonly string[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
