/** A rectangle of words: x in percent, y in px. */
interface Taken {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Takes rectangles of words, a height (px) and an end (percent); gives the stretches of a rule at that height that cross no words. */
export function freeOf(
  taken: readonly Taken[],
  y: number,
  end: number,
): readonly (readonly [number, number])[] {
  const inTheWay = taken
    .filter(({ x1, y1, y2 }) => y1 < y && y < y2 && x1 < end)
    .sort((a, b) => a.x1 - b.x1);
  const starts = [0, ...inTheWay.map(({ x2 }) => x2)];
  const ends = [...inTheWay.map(({ x1 }) => x1), end];
  return starts
    .map((start, index) => [start, ends[index] ?? end] as const)
    .filter(([start, stop]) => start < stop);
}
