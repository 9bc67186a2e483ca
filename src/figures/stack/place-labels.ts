/** A label's wish: the place of what it names across, in px from the left, and how wide it is. */
export interface Wish {
  readonly at: number;
  readonly width: number;
}

/** A label: its line (0 is the nearest), and on which side of its leader it stands. */
export interface PlacedLabel {
  readonly line: number;
  readonly anchor: 'start' | 'end';
}

/** Between a leader and its label, and between two labels, in px. */
export const leaderGap = 6;
const apart = 14;

/**
 * Labels under the places that they name, each on a leader that comes down to it, on as few lines as keep them from meeting and
 * their leaders from crossing them. A label stands right of its leader, or left where the width (px) ends.
 */
export function placeLabels(wishes: readonly Wish[], width: number): readonly PlacedLabel[] {
  const sides = wishes.map(({ at, width: long }) =>
    at + leaderGap + long <= width ? ('start' as const) : ('end' as const),
  );
  const spans = wishes.map(({ at, width: long }, index) =>
    sides[index] === 'start' ? [at, at + leaderGap + long] : [at - leaderGap - long, at],
  );
  const meet = (one: number, lineOfOne: number, other: number, lineOfOther: number) => {
    const [from = 0, to = 0] = spans[one] ?? [];
    const [left = 0, right = 0] = spans[other] ?? [];
    const hits = (at = 0) => at > from - apart / 2 && at < to + apart / 2;
    if (lineOfOne === lineOfOther) return from < right + apart && left < to + apart;
    // The leader of the farther one passes the line of the nearer one.
    return lineOfOther > lineOfOne && hits(wishes[other]?.at);
  };
  const fit = (lines: readonly number[], index: number, line: number) =>
    lines.every(
      (placed, other) => !meet(index, line, other, placed) && !meet(other, placed, index, line),
    );
  const find = (lines: readonly number[], most: number): readonly number[] | undefined => {
    const index = lines.length;
    if (index === wishes.length) return lines;
    for (let line = 0; line < most; line += 1) {
      if (!fit(lines, index, line)) continue;
      const found = find([...lines, line], most);
      if (found) return found;
    }
    return undefined;
  };
  for (let most = 1; most <= wishes.length; most += 1) {
    const lines = find([], most);
    if (lines) return lines.map((line, index) => ({ line, anchor: sides[index] ?? 'start' }));
  }
  return wishes.map((_, index) => ({
    line: wishes.length - 1 - index,
    anchor: sides[index] ?? 'start',
  }));
}
