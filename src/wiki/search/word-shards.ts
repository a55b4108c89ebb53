import { shardOf } from '#lib/shard-of.ts';

/** How many letters of a word choose its file; a query must have as many before pages are searched. */
export const shardLetters = 2;

/** The file of a part's words in which those that begin like this stand. */
export function wordShard(word: string, shards: number): number {
  return shardOf(word.slice(0, shardLetters), shards);
}
