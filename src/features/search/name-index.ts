import MiniSearch, { type QueryCombination } from 'minisearch';
import { fold, wordsOf } from '#wiki/search/fold.ts';
import { isStopWord } from '#wiki/search/words.ts';
import type { SearchEntry, SearchKind, SearchNames } from '#wiki/search/search-data.ts';
import { keysOfName, type NameKeys } from './name-keys.ts';
import type { Query, QueryWord } from './query.ts';
import { shortestMistyped, swaps } from './typing-error.ts';

/** An entry with the forms of its names: its title first, then its title in Hangul, then all others. */
export interface KnownEntry {
  /** Its place among the entries. */
  at: number;
  entry: SearchEntry;
  names: NameKeys[];
  /** How many of the names are titles: one, or two with that in Hangul. */
  titles: number;
  /** The words of what sort of thing it is, and of what is said of it. */
  label: string[];
  about: string[];
  /** Each sort of thing that it is, in one word. */
  sorts: string[];
  /** The words with which what is said of it begins: "the warden of the prison" tells what someone is. */
  is: string[];
}

/** Finds entries that may answer a query; how well they do is another question. */
export interface NameIndex {
  entries: readonly KnownEntry[];
  candidates: (query: Query) => KnownEntry[];
}

const fields = ['whole', 'word', 'sound', 'letters', 'initials', 'about'] as const;
type Field = (typeof fields)[number];

/** Entries that are taken up between two looks at whether the reader has typed or scrolled. */
const chunkSize = 40;

/** Makes the index of a part's names, a few at a time, so that the page stays alive meanwhile. */
export async function indexNames({ entries }: SearchNames): Promise<NameIndex> {
  const index = new MiniSearch<KnownEntry>({
    idField: 'at',
    fields: [...fields],
    extractField: (known, field) => (field === 'at' ? String(known.at) : termsOf[field as Field](known).join('\n')),
    tokenize: (text) => text.split('\n'),
    processTerm: (term) => term || null,
  });
  const all: KnownEntry[] = [];
  for (let from = 0; from < entries.length; from += chunkSize) {
    const known = entries.slice(from, from + chunkSize).map((entry, place) => knownEntry(entry, from + place));
    index.addAll(known);
    all.push(...known);
    // Lets what waits (a key, a frame) come first.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return {
    entries: all,
    candidates: (query) =>
      index
        .search({ combineWith: 'OR', queries: lookups(query) })
        .flatMap(({ id }: { id: unknown }) => all[id as number] ?? []),
  };
}

function knownEntry(entry: SearchEntry, at: number): KnownEntry {
  const { title, korean, names = [], label = '', gloss = '', topics = [] } = entry;
  const titles = [title, ...(korean === undefined ? [] : [korean])];
  const sounding = soundingKinds.has(entry.kind);
  return {
    at,
    entry,
    names: [...titles, ...names].map((name) => keysOfName(name, sounding)),
    titles: titles.length,
    label: tellingWords([label, ...topics].join(' ')),
    about: tellingWords(gloss),
    sorts: label.split(', ').map((part) => wordsOf(fold(part)).join('')),
    is: tellingWords(gloss.replace(title, '')).slice(0, telling),
  };
}

/** How many words tell what a thing is, after its name. */
const telling = 2;

/** Kinds whose names are often Korean ones in Latin letters; the title of another kind sounds like itself only. */
const soundingKinds = new Set<SearchKind>(['character', 'person', 'film']);

function tellingWords(text: string): string[] {
  return [...new Set(wordsOf(fold(text)).filter((word) => !isStopWord(word)))];
}

/** What each field holds of an entry. */
const termsOf: Record<Field, (known: KnownEntry) => string[]> = {
  whole: ({ names }) => names.flatMap(({ wholes }) => wholes),
  word: ({ names }) => names.flatMap(({ words }) => words),
  sound: ({ names }) => names.flatMap(({ sounds, wholeSounds }) => [...sounds, ...wholeSounds]),
  letters: ({ names }) => names.flatMap(({ letters }) => letters),
  initials: ({ names }) => names.map(({ initials }) => initials),
  about: ({ label, about }) => [...label, ...about],
};

function lookups({ wholes, words, initials }: Query): QueryCombination[] {
  if (initials !== null) return [lookup([initials], ['initials'])];
  return [...wholes, ...words].flatMap(wordLookups);
}

function wordLookups({ text, sound, letters }: QueryWord): QueryCombination[] {
  if (letters.length > 0) return [lookup(letters, ['letters'])];
  const own: Field[] = ['whole', 'word'];
  return [
    lookup([text], [...own, 'about']),
    ...(text.length < shortestMistyped ? [] : [lookup([text], own, true), lookup(swaps(text), own)]),
    ...(sound === '' ? [] : [lookup([sound], ['sound'])]),
  ];
}

function lookup(terms: string[], among: Field[], mistyped = false): QueryCombination {
  return {
    queries: terms,
    combineWith: 'OR',
    fields: among,
    prefix: true,
    fuzzy: mistyped ? 1 : false,
    tokenize: (term) => [term],
    processTerm: (term) => term,
  };
}
