/**
 * The shard, from 0, in which what has this key stands among so many: the same on the writing and the reading side.
 * FNV-1a, 32 bit (http://www.isthe.com/chongo/tech/comp/fnv/), over the UTF-16 units of the key.
 */
export function shardOf(key: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash % shards;
}
