import { shardOf } from '#lib/shard-of.ts';

/** Number of leading letters that determine a word's file; shorter queries do not search page texts. */
export const shardLetters = 2;

/** Returns the word file for words with this prefix. */
export function wordShard(word: string, shards: number): number {
  return shardOf(word.slice(0, shardLetters), shards);
}
