/** Random choices that are the same in every run. */
export interface Random {
  /** Returns a number from 0 to below 1. */
  next(): number;
  /** Returns a whole number from 0 to below `below`. */
  below(below: number): number;
  /** Returns whether something that happens in this share of cases does. */
  chance(share: number): boolean;
  /** Returns an item of a list. */
  pick<T>(list: readonly [T, ...T[]]): T;
}

/** Returns random choices seeded with a key: mulberry32, since `Math.random` cannot be seeded. */
export function randomOf(key: string): Random {
  let state = Array.from(key).reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193),
    0x811c9dc5,
  );
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)] ?? list[0],
  };
}
