import type { SearchWords } from '#wiki/search/search-data.ts';
import { type SearchRules, termsOfQueryWord } from '#wiki/search/search-rules.ts';
import { shardLetters, wordShard } from '#wiki/search/word-shards.ts';
import type { Query } from './query.ts';

/** Reads one shard of the words of the pages. */
type ReadWords = (shard: number) => Promise<SearchWords>;

/** The words of the pages of a part. */
export interface PassageIndex {
  rules: SearchRules;
  /** The number of shards. */
  shards: number;
  read: ReadWords;
}

/** A page or thing whose text matches words of a query. */
export interface PassageHit {
  /** Its index among the entries. */
  at: number;
  /** The number of letters of the query in words that it does not have. */
  missing: number;
}

/**
 * Returns the entries whose pages have the words of a query, in the order of the index; if none has all, those with the
 * most letters. Reads only the shards of these words. A word also matches as a prefix.
 */
export async function findPassages(query: Query, { rules, shards, read }: PassageIndex): Promise<PassageHit[]> {
  const words = query.words.filter(({ text }) => text.length >= shardLetters);
  if (words.length === 0 || query.initials !== null) return [];
  const found = await Promise.all(words.map(({ text }) => placesOf(text, { rules, shards, read })));
  const letters = new Map<number, number>();
  words.forEach(({ text }, place) => {
    for (const at of found[place] ?? []) letters.set(at, (letters.get(at) ?? 0) + text.length);
  });
  const all = words.reduce((sum, { text }) => sum + text.length, 0);
  const most = Math.max(0, ...letters.values());
  // A match of half the query or less says little about what was meant.
  if (most * 2 <= all) return [];
  return [...letters]
    .filter(([, held]) => held === most)
    .map(([at]) => ({ at, missing: all - most }))
    .toSorted((one, other) => one.at - other.at);
}

/** Returns the indexes of the entries that match a word: all its parts, or, for a word of one part, as a prefix too. */
async function placesOf(word: string, { rules, shards, read }: PassageIndex): Promise<Set<number>> {
  const terms = termsOfQueryWord(word, rules);
  const [first = new Set<number>(), ...others] = await Promise.all(
    terms.map(async (term) => {
      const file = await read(wordShard(term, shards));
      const keys = Object.keys(file).filter(
        (known) => known === term || (terms.length === 1 && known.startsWith(term)),
      );
      return new Set(keys.flatMap((known) => file[known] ?? []));
    }),
  );
  return new Set([...first].filter((at) => others.every((places) => places.has(at))));
}
