import { breakLines, type TextStyle } from '../frame/measure.ts';

/** A piece of a sentence; one that prints a number of the ledger names its fact and is never broken. */
interface Run {
  readonly text: string;
  readonly fact?: string;
}

/** A sentence, or a line of one. */
export type RichText = readonly Run[];

/** Takes a sentence, a width in px and a style and gives its lines, broken at spaces outside the numbers. */
export function breakRichText(
  text: RichText,
  width: number,
  style: TextStyle,
): readonly RichText[] {
  // A number holds together with non-breaking spaces while lines are sought: letter for letter as long as before.
  const glued = text.map((run) => (run.fact ? run.text.replaceAll(' ', '\u00a0') : run.text));
  let start = 0;
  return breakLines(glued.join(''), width, style).map((line) => {
    const cut = cutRichText(text, start, start + line.length);
    start += line.length + 1;
    return cut;
  });
}

/** Takes a sentence and gives it without marks. */
export function plainText(text: RichText): string {
  return text.map((run) => run.text).join('');
}

function cutRichText(text: RichText, start: number, end: number): RichText {
  let position = 0;
  return text.flatMap((run) => {
    const from = Math.max(start - position, 0);
    const to = end - position;
    position += run.text.length;
    return from < run.text.length && to > from ? [{ ...run, text: run.text.slice(from, to) }] : [];
  });
}
