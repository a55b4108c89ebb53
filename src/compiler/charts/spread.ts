import { cumsum } from 'd3-array';

/** An item on an axis: where it should be, the weight of that preference, and its distance from the item before. */
export interface Spread {
  wanted: number;
  weight: number;
  /** Minimum distance from the item before; ignored for the first. */
  gap: number;
}

/**
 * Returns positions in the given order, each at least its gap from the one before and as close as possible to where it
 * should be (weighted least squares; neighbours that are too close share the displacement by weight).
 */
export function spread(items: readonly Spread[]): number[] {
  const offsets = cumsum(items, ({ gap }, at) => (at === 0 ? 0 : gap));
  // With the gaps subtracted, this is isotonic regression: neighbours that descend are pooled.
  const pools: { sum: number; weight: number; size: number }[] = [];
  for (const [at, { wanted, weight }] of items.entries()) {
    let pool = { sum: (wanted - (offsets[at] ?? 0)) * weight, weight, size: 1 };
    for (let last = pools.at(-1); last && last.sum / last.weight > pool.sum / pool.weight; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, size: last.size + pool.size };
    }
    pools.push(pool);
  }
  const level = pools.flatMap(({ sum, weight, size }) => Array.from({ length: size }, () => sum / weight));
  return level.map((position, at) => position + (offsets[at] ?? 0));
}
