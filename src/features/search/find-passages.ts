import type { SearchWords } from '#wiki/search/search-data.ts';
import { type SearchRules, termsOfQueryWord } from '#wiki/search/search-rules.ts';
import { shardLetters, wordShard } from '#wiki/search/word-shards.ts';
import type { Query } from './query.ts';

/** Gives one of the files of the words of the pages. */
type ReadWords = (shard: number) => Promise<SearchWords>;

/** The words of the pages of a part. */
export interface PassageIndex {
  rules: SearchRules;
  /** Into how many files they are divided. */
  shards: number;
  read: ReadWords;
}

/** A page or thing whose text holds words of a query. */
export interface PassageHit {
  /** Its place among the entries. */
  at: number;
  /** How many letters of the query are of words that it does not hold. */
  missing: number;
}

/**
 * The entries whose pages hold the words of a query, in the order of the index; where none holds all, those that hold
 * most of its letters. Only the files in which those words would stand are read. A word may be the beginning of one.
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
  // Half of what was typed says little of what was meant.
  if (most * 2 <= all) return [];
  return [...letters]
    .filter(([, held]) => held === most)
    .map(([at]) => ({ at, missing: all - most }))
    .toSorted((one, other) => one.at - other.at);
}

/** The places of what holds a word: every piece of it; where it is one, also what begins with it. */
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
