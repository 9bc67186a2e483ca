/** A box in a column: where its top would best be and how high it is, in px. */
export interface Box {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Takes boxes in order, the least gap between two and the least top (px); gives their tops. No two overlap, the order
 * stays, and the tops are as near to the wanted ones as that allows (least squares).
 */
export function pushApart(
  boxes: readonly Box[],
  gap: number,
  least = -Infinity,
): readonly number[] {
  // Without the boxes before it, the tops may only rise: boxes that want to pass one another share their mean.
  const pools: { sum: number; count: number }[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const { wanted, height } of boxes) {
    offsets.push(offset);
    let pool = { sum: wanted - offset, count: 1 };
    offset += height + gap;
    for (let last = pools.at(-1); last && mean(last) > mean(pool); last = pools.at(-1)) {
      pool = { sum: last.sum + pool.sum, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const starts = pools.flatMap((pool) => Array<number>(pool.count).fill(mean(pool)));
  return starts.map((start, index) => Math.max(start, least) + (offsets[index] ?? 0));
}

function mean({ sum, count }: { sum: number; count: number }): number {
  return sum / count;
}
