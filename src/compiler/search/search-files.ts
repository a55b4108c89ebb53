import { sort } from 'd3-array';
import { defined } from '#lib/defined.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { Part } from '#wiki/part.ts';
import { addTerms, type PageTerms, termsOfPage } from '#wiki/search/page-terms.ts';
import type { ValueWords } from '#wiki/search/passages.ts';
import type { SearchAnswers, SearchFileEntry, SearchNames } from '#wiki/search/search-data.ts';
import { searchRules } from '#wiki/search/search-rules.ts';
import type { Vocabularies } from '#wiki/site-data.ts';
import type { CompiledPage } from '../compile-site.ts';
import { searchEntriesOf } from './search-names.ts';
import type { Synonyms } from './synonyms.ts';

/** The size of a word file, which a reader downloads for a word of their query, in characters. A longer entry is alone. */
const maxWordFile = 8000;

export interface SearchFilesOptions {
  /** Returns a typed value as text. */
  wordsOf: ValueWords;
  /** Tags of the languages whose search rules apply. */
  languages: readonly string[];
  vocabularies: Vocabularies;
  /** Returns the synonyms of what the part may show. */
  synonymsOf: Synonyms;
  /** Keeps what the next part will need again. */
  terms?: TermCache | undefined;
}

/** The terms of a part's pages, by the hash of the page: at the next part, most pages are the same. */
export interface TermCache {
  known: Map<string, PageTerms>;
  /** All terms, each by itself, so that pages share one text of it. */
  words: Map<string, string>;
}

/** Returns an empty cache. */
export function termCache(): TermCache {
  return { known: new Map(), words: new Map() };
}

/** Returns the search index of a part, body by address: the names, the synonyms and facts, and
 * the words of the pages in files of even size. */
export function searchFiles(
  part: Part,
  pages: Iterable<Pick<CompiledPage, 'page' | 'hash'>>,
  { wordsOf, languages, vocabularies, synonymsOf, terms = termCache() }: SearchFilesOptions,
): Map<string, string> {
  const rules = searchRules(languages);
  const entries: SearchFileEntry[] = [];
  const answers: SearchAnswers = {};
  const words = new Map<string, number[]>();
  const known = new Map<string, PageTerms>();
  for (const { page, hash: name } of pages) {
    if (page.kind === 'moved') continue;
    const own = entries.length;
    const added = searchEntriesOf(page, vocabularies, synonymsOf);
    for (const { synonyms, facts, ...entry } of added) {
      entries.push(entry);
      if (synonyms ?? facts) answers[linkKey(entry)] = defined({ synonyms, facts });
    }
    if (added.length === 0) continue;
    const indexes = new Map(added.map(({ hash }, at) => [hash, own + at]));
    const found = terms.known.get(name) ?? sharingWords(termsOfPage(page, rules, wordsOf), terms.words);
    known.set(name, found);
    addTerms(words, found, (entry) => indexes.get(entry) ?? indexes.get(undefined));
  }
  terms.known = known;
  const files = inFiles(sort(words, ([word]) => word));
  const names: SearchNames = { entries, wordFiles: files.map(({ start }) => start), languages };
  return new Map([
    [dataAddresses.searchNames(part), JSON.stringify(names)],
    [dataAddresses.searchAnswers(part), JSON.stringify(answers)],
    ...files.map(({ lines }, number): [string, string] => [
      dataAddresses.searchWords(part, number, files.length),
      `{${lines.join(',')}}`,
    ]),
  ]);
}

/** Cuts sorted words into files. */
function inFiles(words: readonly (readonly [word: string, entries: number[]])[]): { start: string; lines: string[] }[] {
  const files: { start: string; lines: string[] }[] = [];
  let size = Infinity;
  let last = '';
  for (const [word, entries] of words) {
    const line = `${JSON.stringify(word)}:${JSON.stringify(sort(entries))}`;
    size += line.length + 1;
    if (size > maxWordFile) {
      files.push({ start: files.length === 0 ? '' : beginningAfter(last, word), lines: [] });
      size = line.length;
    }
    files.at(-1)?.lines.push(line);
    last = word;
  }
  return files.length === 0 ? [{ start: '', lines: [] }] : files;
}

/** Returns the shortest beginning of a word that comes after another word. */
function beginningAfter(other: string, word: string): string {
  let length = 1;
  while (word.slice(0, length) <= other) length += 1;
  return word.slice(0, length);
}

/** Returns the same terms, made of the strings that are known already. */
function sharingWords(terms: PageTerms, known: Map<string, string>): PageTerms {
  const shared = (word: string) => {
    const same = known.get(word);
    if (same === undefined) known.set(word, word);
    return same ?? word;
  };
  return new Map([...terms].map(([entry, own]) => [entry, own.map(shared)]));
}
