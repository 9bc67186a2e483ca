import { existsSync, readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

/** The text of a content file, with line ends as on Linux, composed accents (NFC) and no byte order mark, and what no file may contain. */
export interface ContentText {
  readonly text: string;
  readonly problems: readonly Problem[];
  /** Whether there is something to read on: the file exists, is UTF-8, not empty and no half-joined versions. */
  readonly readable: boolean;
}

/** The text of a file of the content folder and its problems. Never throws on content. */
export function readContent(root: string, name: string): ContentText {
  const file = `content/${name}`;
  const path = `${root}/${name}`;
  const unreadable = (message: string, line = 1, column = 1): ContentText => ({
    text: '',
    problems: [{ file, line, column, message }],
    readable: false,
  });
  if (!existsSync(path)) {
    return { text: '', problems: [{ file, message: 'is missing: create it' }], readable: false };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch {
    return unreadable('is not written in UTF-8: save it again with that encoding');
  }
  // A Mac may write an accent as two characters: nobody sees a difference, so nothing here finds one.
  text = text.replaceAll(/\r\n?/g, '\n').normalize('NFC');
  if (text.trim() === '') {
    return unreadable(
      name.endsWith('.mdx')
        ? 'is empty: copy the same text in another language here and translate it'
        : 'is empty: write {} where there is nothing to list',
    );
  }
  const conflict = /^(?:<{7}|>{7}|={7})(?: .*)?$/m.exec(text);
  if (conflict) {
    const { line, column } = placeAt(text, conflict.index);
    const message = `"${conflict[0]}" marks two versions that were never joined: keep the right one and remove the marks`;
    return unreadable(message, line, column);
  }
  // Readers write as they write: an emoji comes from the system's font. What nobody sees, the schema refuses.
  const ownWords = name.endsWith('/comments.yaml');
  const problems = (ownWords ? [] : unwanted).flatMap(([pattern, say]) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      file,
      ...placeAt(text, index),
      message: say(found),
    })),
  );
  return { text, problems, readable: true };
}

/** Line and column of an index in a text, counted from 1. */
export function placeAt(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

const unwanted: readonly [RegExp, (found: string) => string][] = [
  [
    /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g,
    (found) =>
      `an invisible character (U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}) stands here: remove it`,
  ],
  [
    /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/gu,
    (found) => `the emoji ${found} has no letter in the fonts of the site: remove it`,
  ],
];
