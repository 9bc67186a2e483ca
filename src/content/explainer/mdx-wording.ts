/** A mistake in the grammar of MDX, in an editor's words. */
interface MdxMistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Place and reason of a refused MDX text in an editor's words. `message` is the parser's. */
export function mdxMistake(message: string, text: string): MdxMistake {
  const [, line = '1', column = '1', reason = message] =
    /^(\d+):(\d+): ([\s\S]*?)(?: \([^()]*:[^()]*\))?$/.exec(message) ?? [];
  const written = text.split('\n')[Number(line) - 1] ?? '';
  const said = wordings.find(([pattern]) => pattern.test(written.slice(Number(column) - 2)))?.[1];
  const place = { line: Number(line), column: Number(column) };
  if (/closing brace/.test(reason)) {
    return {
      ...place,
      message:
        'cannot be read here: a brace { is not closed. Braces are code: for one that readers see, write \\{',
    };
  }
  if (!/Unexpected character|attribute/.test(reason) || !said) {
    return { ...place, message: `cannot be read here: ${reason}` };
  }
  return { ...place, message: `cannot be read here: ${said}` };
}

// What stands where the text cannot be read, from the character before the place on.
const wordings: readonly (readonly [RegExp, string])[] = [
  [
    /^.?.?<\w[^>]*=[“”‘’]/,
    'curly quotation marks in a tag. Write straight quotation marks: id="…"',
  ],
  [/^.?.?<\w[^>]*=[^"'{]/, 'the value of a property has no quotation marks. Write id="…"'],
  [/^.?.?</, 'a "<" begins a tag. For the sign itself write &lt;, or say “less than”'],
];
