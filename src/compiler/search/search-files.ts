import { sort } from 'd3-array';
import { inShards } from '#lib/in-shards.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { addTerms, type PageTerms, termsOfPage } from '#wiki/search/page-terms.ts';
import type { ValueWords } from '#wiki/search/passages.ts';
import type { SearchFileEntry, SearchNames } from '#wiki/search/search-data.ts';
import { searchRules } from '#wiki/search/search-rules.ts';
import { wordShard } from '#wiki/search/word-shards.ts';
import type { Vocabularies } from '#wiki/site-data.ts';
import type { CompiledPage } from '../compile-site.ts';
import { searchEntriesOf } from './search-names.ts';

/** Approximate number of words per file, which is what a reader downloads for a word of their query. */
const wordsPerShard = 320;

export interface SearchFilesOptions {
  /** Returns a typed value as text. */
  wordsOf: ValueWords;
  /** Tags of the languages whose search rules apply. */
  languages: readonly string[];
  vocabularies: Vocabularies;
  /** Keeps what the next part will need again. */
  terms?: TermCache | undefined;
}

/** The terms of a part's pages, by the hash of the page: at the next part, most pages are the same. */
export interface TermCache {
  known: Map<string, PageTerms>;
}

/** Returns the search index of a part, body by address: the names, and the words of the pages in files of even size. */
export function searchFiles(
  part: Part,
  pages: Iterable<Pick<CompiledPage, 'page' | 'hash'>>,
  { wordsOf, languages, vocabularies, terms }: SearchFilesOptions,
): Map<string, string> {
  const rules = searchRules(languages);
  const entries: SearchFileEntry[] = [];
  const words = new Map<string, number[]>();
  const known = new Map<string, PageTerms>();
  const once = new Map<string, string>();
  for (const { page, hash: name } of pages) {
    if (page.kind === 'moved') continue;
    const own = entries.length;
    const added = searchEntriesOf(page, vocabularies);
    entries.push(...added);
    if (added.length === 0) continue;
    const places = new Map(added.map(({ hash }, at) => [hash, own + at]));
    const found = terms?.known.get(name) ?? termsOfPage(page, rules, wordsOf);
    if (terms) known.set(name, sharingWords(found, once));
    addTerms(words, found, (entry) => places.get(entry) ?? own);
  }
  if (terms) terms.known = known;
  const shards = Math.max(1, Math.ceil(words.size / wordsPerShard));
  const names: SearchNames = { entries, shards, languages };
  const sorted = sort(words, ([word]) => word).map(([word, places]) => [word, sort(places)] as const);
  return new Map([
    [dataAddresses.searchNames(part), JSON.stringify(names)],
    ...inShards(sorted, shards, wordShard).map((shard, number): [string, string] => [
      dataAddresses.searchWords(part, number, shards),
      JSON.stringify(shard),
    ]),
  ]);
}

/** Returns the same terms, made of the strings that are known already. */
function sharingWords(terms: PageTerms, known: Map<string, string>): PageTerms {
  const shared = (word: string) => {
    const same = known.get(word) ?? word;
    known.set(word, same);
    return same;
  };
  return new Map([...terms].map(([entry, own]) => [entry, own.map(shared)]));
}
