/**
 * Returns the index of the shard for a key, from 0: the same when writing and reading. FNV-1a, 32 bit
 * (http://www.isthe.com/chongo/tech/comp/fnv/), over the UTF-16 units of the key.
 */
export function shardOf(key: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash % shards;
}
