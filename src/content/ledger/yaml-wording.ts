import { LineCounter, parseDocument, type YAMLError } from 'yaml';

/** A mistake in the grammar of YAML, in an editor's words. */
interface YamlMistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * The first mistake of each entry of a YAML text that has one: what follows from a mistake is none of its own, and an
 * entry's mistake does not hide those of the next. A text that can be read has none.
 */
export function yamlMistakes(text: string): readonly YamlMistake[] {
  const whole = firstMistake(text);
  if (!whole) return [];
  const mistakes = entriesOf(text).flatMap(({ entry, line }) => {
    const mistake = firstMistake(entry);
    return mistake ? [{ ...mistake, line: line + mistake.line - 1 }] : [];
  });
  // What no entry has by itself: an id that stands twice.
  return mistakes.length > 0 ? mistakes : [whole];
}

function firstMistake(text: string): YamlMistake | undefined {
  const counter = new LineCounter();
  const [error] = parseDocument(text, { lineCounter: counter, prettyErrors: false }).errors;
  if (!error) return undefined;
  const { line, col: column } = counter.linePos(error.pos[0]);
  return { line, column, message: wording(error, text.split('\n')[line - 1] ?? '') };
}

// The entries: each begins with a line that is not indented.
function entriesOf(text: string): readonly { readonly entry: string; readonly line: number }[] {
  const entries: { entry: string; line: number }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const last = entries.at(-1);
    // A bracket that closes at the margin belongs to what it closes.
    if (!last || /^[^\s#}\]]/.test(line)) entries.push({ entry: line, line: index + 1 });
    else last.entry += `\n${line}`;
  }
  return entries;
}

function wording({ code, message }: YAMLError, written: string): string {
  if (/end with a [}\]]/.test(message)) {
    return 'the line before opens a { or [ that is not closed: add its } or ]';
  }
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'begins with a tab: indent with two spaces';
    case 'DUPLICATE_KEY':
      return 'this id or field stands twice, keep one';
    case 'BAD_INDENT':
      return 'is indented otherwise than the lines around it: two spaces before a field, none before an id';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return 'has a colon within its text: put the text into quotation marks';
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return written.includes(':')
        ? 'is indented otherwise than the lines around it, or the line before lacks its colon'
        : 'lacks a colon: write the name of the field, a colon, a space and the value';
    case 'MISSING_CHAR':
      return /quote/.test(message)
        ? 'a text is not closed: add its quotation mark at the end'
        : `something is not closed: ${message}`;
    case 'BAD_SCALAR_START':
    case 'UNEXPECTED_TOKEN':
      return `has a sign that YAML keeps for itself (${message}): put the text into quotation marks`;
    default:
      return message;
  }
}
