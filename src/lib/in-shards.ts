/** Entries in as many objects as asked for, each in the one whose number `shardOf` gives for its key. */
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
