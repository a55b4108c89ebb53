/** Distributes entries over `shards` objects by the number that `shardOf` returns for their key. */
export function inShards<Key extends string, Value>(
  entries: Iterable<readonly [Key, Value]>,
  shards: number,
  shardOf: (key: Key, shards: number) => number,
): Record<string, Value>[] {
  const objects = Array.from({ length: shards }, (): Record<string, Value> => ({}));
  for (const [key, value] of entries) {
    const object = objects[shardOf(key, shards)];
    if (object) object[key] = value;
  }
  return objects;
}
