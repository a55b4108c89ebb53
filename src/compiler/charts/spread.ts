import { cumsum } from 'd3-array';

/** Something that lies on an axis: where it would like to lie, how much that counts, and how far from the one before. */
export interface Spread {
  wanted: number;
  weight: number;
  /** The least distance from the one before; of no meaning for the first. */
  gap: number;
}

/**
 * Gives places in the order given, each at least its gap from the one before, and as near as can be to where they would
 * like to lie (least squares; neighbours that push each other share the way by their weights).
 */
export function spread(items: readonly Spread[]): number[] {
  const offsets = cumsum(items, ({ gap }, at) => (at === 0 ? 0 : gap));
  // Without their gaps the places have only to rise: neighbours that fall are pooled.
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
  return level.map((place, at) => place + (offsets[at] ?? 0));
}
