import type { Mark, Scene } from './scene.ts';

/** For tests: what a scene says of one row of its figure's table. */
export interface SceneRow {
  readonly row: string;
  /** Its texts from top to bottom as they stand, and the facts that they print. */
  readonly words: string;
  readonly facts: readonly string[];
  /** The kinds and the looks of its marks, lines and texts apart. */
  readonly kinds: readonly string[];
  readonly looks: readonly string[];
}

/** For tests: the rows of a scene in the order in which they are drawn. */
export function sceneRows({ bands }: Scene): readonly SceneRow[] {
  const marks = bands.flatMap((band): readonly Mark[] => ('box' in band ? [] : band.marks));
  const rows = [...new Set(marks.flatMap(({ row }) => row ?? []))];
  return rows.map((row) => {
    const own = marks.filter((mark) => mark.row === row);
    const texts = own.filter((mark) => mark.shape === 'text');
    const drawn = own.filter((mark) => mark.shape !== 'text');
    return {
      row,
      words: texts.map(({ runs }) => runs.map(({ text }) => text).join('')).join(' '),
      facts: texts.flatMap(({ runs }) => runs.flatMap(({ fact }) => fact ?? [])),
      kinds: [...new Set(drawn.flatMap(({ kind }) => kind ?? []))],
      looks: drawn.flatMap((mark) => (mark.shape === 'line' ? [] : mark.look)),
    };
  });
}
