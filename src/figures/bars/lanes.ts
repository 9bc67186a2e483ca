/** Words that stand above or below a line: from where to where, and where the stem to their dot is, all in px. */
export interface Words {
  readonly left: number;
  readonly right: number;
  readonly stem: number;
}

/** Words on one side of the line, lane after lane from the line away. */
export type Lanes<Each extends Words> = readonly (readonly Each[])[];

const apart = 16;

/**
 * Puts words above a line or below it, each as near as there is room: they neither meet others nor the stems of what stands
 * farther out. The first ones choose first.
 */
export function placeInLanes<Each extends Words>(
  all: readonly Each[],
): { readonly above: Lanes<Each>; readonly below: Lanes<Each> } {
  const above: Each[][] = [];
  const below: Each[][] = [];
  for (const words of all) {
    const [side, depth] = all
      .flatMap((_, depth) => [[above, depth] as const, [below, depth] as const])
      .find(([side, depth]) => isFree(words, side, depth)) ?? [above, above.length];
    (side[depth] ??= []).push(words);
  }
  return { above, below };
}

function isFree(words: Words, side: Lanes<Words>, depth: number): boolean {
  if (depth > side.length) return false;
  const meets = (one: Words, other: Words) =>
    one.left < other.right + apart && other.left < one.right + apart;
  const crosses = ({ stem }: Words, { left, right }: Words) =>
    stem > left - apart / 2 && stem < right + apart / 2;
  return (
    !(side[depth] ?? []).some((other) => meets(words, other)) &&
    !side.slice(0, depth).some((lane) => lane.some((nearer) => crosses(words, nearer))) &&
    !side.slice(depth + 1).some((lane) => lane.some((farther) => crosses(farther, words)))
  );
}
