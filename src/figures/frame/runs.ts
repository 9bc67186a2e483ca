import type { Run } from './figure-data.ts';
import { textStyles, textWidth } from './measure.ts';

const styles = { ...textStyles, plain: textStyles.note };

/** Words of one style (`plain` is a note in ink). A run with a fact prints a number, which is never broken. */
export interface TextRun extends Run {
  readonly style: keyof typeof styles;
}

/** A line of text in a plot: its runs, where it starts or ends (percent of the width, and px beside it) and its baseline (px). */
export interface PlacedLine {
  readonly x: number;
  readonly dx?: number;
  readonly anchor?: 'start' | 'end';
  readonly y: number;
  readonly runs: readonly TextRun[];
}

/** Takes the runs of a line and gives its width in px. */
export function runsWidth(runs: readonly TextRun[]): number {
  return runs.reduce((width, { text, style }) => width + textWidth(text, styles[style]), 0);
}

/** Takes runs and a width in px and gives their lines, broken at the spaces between and within runs but never in a number. */
export function breakRuns(
  runs: readonly TextRun[],
  width: number,
): readonly (readonly TextRun[])[] {
  const lines: TextRun[][] = [];
  let line: TextRun[] = [];
  for (const word of wordsOf(runs)) {
    const longer = line.length === 0 ? word : [...line, spaceBetween(line, word), ...word];
    if (line.length > 0 && runsWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].map(merge);
}

/** Takes runs and gives them as plain text. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

// A word is what stands between two spaces: "(50,000 GPUs)," is one, of three runs.
function wordsOf(runs: readonly TextRun[]): TextRun[][] {
  const words: TextRun[][] = [[]];
  for (const run of runs) {
    const [head = '', ...tail] = run.fact === undefined ? run.text.split(' ') : [run.text];
    words.at(-1)?.push({ ...run, text: head });
    for (const text of tail) words.push([{ ...run, text }]);
  }
  return words
    .map((word) => word.filter(({ text }) => text !== ''))
    .filter((word) => word.length > 0);
}

// A space belongs to the words on its left, unless these are a number.
function spaceBetween(line: readonly TextRun[], word: readonly TextRun[]): TextRun {
  const [before, after] = [line.at(-1), word[0]];
  return { text: ' ', style: (before?.fact ? after : before)?.style ?? 'note' };
}

function merge(line: readonly TextRun[]): readonly TextRun[] {
  return line.reduce<TextRun[]>((merged, run) => {
    const before = merged.at(-1);
    const joins = before && !before.fact && !run.fact && before.style === run.style;
    if (!joins) return [...merged, run];
    return [...merged.slice(0, -1), { ...before, text: before.text + run.text }];
  }, []);
}
