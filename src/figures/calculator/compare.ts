/** How a result stands to a published figure, and the number that says it (percent, or times). */
export interface Comparison {
  readonly as: 'same' | 'more' | 'times' | 'part';
  readonly amount: number;
}

/**
 * Takes a result and the published figure and says how far apart they are: the same within half a percent; up to twice as
 * much, the percentage more; beyond, how many times; less, the percentage of it.
 */
export function compare(result: number, published: number): Comparison {
  const ratio = result / published;
  if (Math.abs(ratio - 1) <= 0.005) return { as: 'same', amount: 100 };
  if (ratio >= 2) return { as: 'times', amount: ratio };
  if (ratio > 1) return { as: 'more', amount: (ratio - 1) * 100 };
  return { as: 'part', amount: ratio * 100 };
}
