import type { Run } from './figure-data.ts';
import { textWidth, type TextStyle } from './measure.ts';
import type { SceneText } from './scene.ts';

/** The styles of texts in scenes, in px at a text size of 16 px: the page writes them in em, files in px. */
export const sceneStyles = {
  /** The numbers of the first screen. */
  large: { size: 36, weight: 500 },
  /** The number that a figure is about. */
  display: { size: 24, weight: 500 },
  /** The same where several stand beside each other. */
  amount: { size: 20, weight: 500 },
  value: { size: 17, weight: 600 },
  label: { size: 15, weight: 600 },
  /** What stands beside a label, and rows that are read rather than looked up. */
  plain: { size: 15, weight: 400 },
  note: { size: 14, weight: 400 },
} as const satisfies Readonly<Record<string, TextStyle>>;

/** A run of words in one of these styles; a run with a fact prints a number of the ledger and is never broken. */
export interface SceneRun extends Run {
  readonly style: keyof typeof sceneStyles;
  /** In the colour of its kind, which the mark around it says. */
  readonly coloured?: boolean;
}

/** The height of a line in px: as high as its highest style needs. */
export function lineHeight(style: keyof typeof sceneStyles): number {
  return Math.round(sceneStyles[style].size * 1.35);
}

/** The width of runs in px. */
export function sceneWidth(runs: readonly SceneRun[]): number {
  return runs.reduce((width, { text, style }) => width + textWidth(text, sceneStyles[style]), 0);
}

/** Runs of one style, each number in it too. */
export function styled(
  runs: readonly Run[],
  style: SceneRun['style'],
  coloured = false,
): readonly SceneRun[] {
  return runs.map((run) => ({ ...run, style, ...(coloured && { coloured }) }));
}

/** The lines of runs within a width in px: broken at the spaces between and within runs, never in a number. */
export function breakScene(
  runs: readonly SceneRun[],
  width: number,
): readonly (readonly SceneRun[])[] {
  const lines: SceneRun[][] = [];
  let line: SceneRun[] = [];
  for (const word of wordsOf(runs)) {
    // A space goes with the words before it: programs drop one that stands alone in its style.
    const around = line.at(-1)?.fact === undefined ? line.at(-1) : word[0];
    const space: SceneRun = { text: ' ', style: around?.style ?? 'note' };
    const longer = line.length === 0 ? word : [...line, space, ...word];
    if (line.length > 0 && sceneWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].filter((each) => each.length > 0).map(joined);
}

/** A block of text from a top edge (px) on: its lines as marks, and its bottom edge (px). */
export function textBlock(
  runs: readonly SceneRun[],
  place: Omit<SceneText, 'shape' | 'runs' | 'y'> & { readonly top: number; readonly width: number },
): { readonly marks: readonly SceneText[]; readonly bottom: number } {
  const { top, width, ...rest } = place;
  let y = top;
  const marks = breakScene(runs, width).map((line): SceneText => {
    const size = Math.max(...line.map(({ style }) => sceneStyles[style].size));
    const height = Math.round(size * 1.35);
    const baseline = y + Math.round((height + size * 0.7) / 2);
    y += height;
    return { shape: 'text', ...rest, y: baseline, runs: line };
  });
  return { marks, bottom: y };
}

// A word is what stands between two spaces: "(50,000 GPUs)," is one, of three runs.
function wordsOf(runs: readonly SceneRun[]): SceneRun[][] {
  const words: SceneRun[][] = [[]];
  for (const run of runs) {
    const [head = '', ...tail] = run.fact === undefined ? run.text.split(' ') : [run.text];
    words.at(-1)?.push({ ...run, text: head });
    for (const text of tail) words.push([{ ...run, text }]);
  }
  return words
    .map((word) => word.filter(({ text }) => text !== ''))
    .filter((word) => word.length > 0);
}

function joined(line: readonly SceneRun[]): readonly SceneRun[] {
  return line.reduce<SceneRun[]>((merged, run) => {
    const before = merged.at(-1);
    const joins =
      before &&
      !before.fact &&
      !run.fact &&
      before.style === run.style &&
      before.coloured === run.coloured;
    if (!joins) return [...merged, run];
    return [...merged.slice(0, -1), { ...before, text: before.text + run.text }];
  }, []);
}
