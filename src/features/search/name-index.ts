import { hyphenParts } from '#wiki/search/fold.ts';
import type { SearchFileEntry, SearchKind, SearchNames } from '#wiki/search/search-data.ts';
import { type SearchRules, searchRules } from '#wiki/search/search-rules.ts';
import { mayMatch, type Query, searchKeys } from './query.ts';
import { type SearchEntry, searchEntry } from './search-entry.ts';
import { isMisspelling, mayBeMisspelled } from './spelling.ts';

/** A name, normalised in each way in which a query can match it. */
export interface NormalisedName {
  text: string;
  /**
   * The whole name without hyphens and spaces: as it is, with its first or last word at the other end, and without stop
   * words such as "the".
   */
  wholes: string[];
  /** Those of them with every word, which match as a prefix while typing. */
  wholesWithStopWords: string[];
  /** The same by sound; empty if no language of the wiki has sound rules. */
  wholeSounds: string[];
  words: string[];
  sounds: string[];
  /**
   * The letters of its syllables, if its script has any: of the whole, and from each later syllable on, so that any
   * syllable matches as a prefix.
   */
  letters: string[];
  initials: string;
  /** All of these: see `mayMatch`. */
  keys: string;
}

/** An entry, normalised: its title first among its names, then that in its original script, then all others. */
export interface IndexedEntry {
  /** Its index among the entries. */
  at: number;
  entry: SearchEntry;
  names: NormalisedName[];
  /** The number of titles among the names: one, or two with the original script. */
  titles: number;
  /** What it is within its kind, one word each. */
  labels: string[];
  /** The first words of its description: "the keeper of the lighthouse" identifies someone. */
  roleWords: string[];
  /** The words of its label and of its data sheet. */
  labelWords: string[];
  /** The words of its description. */
  glossWords: string[];
  /** The keys of its names, labels and description: see `mayMatch`. */
  keys: string;
}

/** The entries of a part, indexed for queries; docs/decisions/0008 explains why it is no inverted index. */
export interface NameIndex {
  /** The rules that normalise names and queries. */
  rules: SearchRules;
  /** In the order of the file they are from. */
  entries: readonly IndexedEntry[];
  /** Entries by the first letter, and the first two letters, of their keys. */
  byPrefix: ReadonlyMap<string, readonly IndexedEntry[]>;
  /** Names and words of names by length, each with the entries that have it. */
  byLength: ReadonlyMap<number, ReadonlyMap<string, readonly IndexedEntry[]>>;
}

/** The length of a prefix in `byPrefix`. */
const prefixLength = 2;
/** How many entries to index before yielding to input. */
const chunkSize = 40;

/** Indexes the names of a part in chunks, so that the page stays responsive. */
export async function indexNames({ entries, languages }: SearchNames): Promise<NameIndex> {
  const rules = searchRules(languages);
  const indexed: IndexedEntry[] = [];
  const byPrefix = new Map<string, IndexedEntry[]>();
  const byLength = new Map<number, Map<string, IndexedEntry[]>>();
  for (let from = 0; from < entries.length; from += chunkSize) {
    const chunk = entries.slice(from, from + chunkSize).map((entry, place) => indexEntry(entry, from + place, rules));
    indexed.push(...chunk);
    for (const entry of chunk) {
      for (const prefix of prefixesIn(entry.keys)) addTo(byPrefix, prefix, entry);
      for (const name of new Set(entry.names.flatMap(({ wholes, words }) => [...wholes, ...words]))) {
        const sameLength = byLength.get(name.length) ?? new Map<string, IndexedEntry[]>();
        addTo(sameLength, name, entry);
        byLength.set(name.length, sameLength);
      }
    }
    // Yields to pending input and frames.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { rules, entries: indexed, byPrefix, byLength };
}

/** Returns the entries that may match a query; most entries do not and need no score. */
export function candidatesFor({ byPrefix }: NameIndex, query: Query): IndexedEntry[] {
  const near = query.prefixes.flatMap((prefix) => byPrefix.get(prefix.slice(1, 1 + prefixLength)) ?? []);
  return [...new Set(near)].filter(({ keys }) => mayMatch(keys, query));
}

/** Returns the entries with a name, or a word of one, that a query may misspell. */
export function misspelledCandidatesFor({ byLength }: NameIndex, query: Query): IndexedEntry[] {
  const typed = new Set([...query.wholes, ...query.words].map(({ text }) => text).filter(mayBeMisspelled));
  const entriesMeant = (text: string, length: number) =>
    [...(byLength.get(length) ?? [])].filter(([name]) => isMisspelling(text, name)).flatMap(([, entries]) => entries);
  const near = [...typed].flatMap((text) => [-1, 0, 1].flatMap((more) => entriesMeant(text, text.length + more)));
  return [...new Set(near)];
}

function addTo(groups: Map<string, IndexedEntry[]>, key: string, entry: IndexedEntry): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}

function prefixesIn(keys: string): Set<string> {
  const found = new Set<string>();
  for (let at = keys.indexOf(' '); at >= 0; at = keys.indexOf(' ', at + 1)) {
    found.add(keys.charAt(at + 1)).add(keys.slice(at + 1, at + 1 + prefixLength));
  }
  return found;
}

/** How many words of a description identify a thing. */
const roleLength = 2;
/** Kinds whose names are often romanised; titles of other kinds are not matched by sound. */
const soundingKinds = new Set<SearchKind>(['characters', 'people', 'film']);

function indexEntry(data: SearchFileEntry, at: number, rules: SearchRules): IndexedEntry {
  const contentWords = (text: string) => [
    ...new Set(rules.wordsOf(rules.fold(text)).filter((word) => !rules.isStopWord(word))),
  ];
  const entry = searchEntry(data);
  const { title, original, names: others = [], label = '', gloss = '', topics = [] } = entry;
  const titles = [title, ...(original ? [original.text] : [])];
  const isSounding = soundingKinds.has(entry.kind);
  const names = [...titles, ...others].map((name) => normaliseName(name, isSounding, rules));
  const words = {
    labels: label.split(', ').map((part) => rules.wordsOf(rules.fold(part)).join('')),
    roleWords: contentWords(gloss.replace(title, '')).slice(0, roleLength),
    labelWords: contentWords([label, ...topics].join(' ')),
    glossWords: contentWords(gloss),
  };
  const keys = [...names.map((name) => name.keys), ...searchKeys(Object.values(words).flat())].join('');
  return { at, entry, names, titles: titles.length, ...words, keys };
}

/** Longer names are titles, whose last word nobody types first. */
const personNameLength = 3;

/**
 * Returns a name normalised. With `isSounding` it is the name of a person, perhaps romanised: its words match in
 * another order, and its romanisations match by sound.
 */
function normaliseName(text: string, isSounding: boolean, rules: SearchRules): NormalisedName {
  const folded = rules.fold(text);
  const words = rules.wordsOf(folded);
  const script = rules.scriptOf(folded);
  const orders = script || !isSounding || words.length > personNameLength ? [words] : rotationsOf(words);
  const content = words.filter((word) => !rules.isStopWord(word));
  const wholes = [...new Set([...orders, content].map((order) => order.join('')))].filter((whole) => whole !== '');
  const all = [...new Set([...words, ...hyphenParts(folded)])];
  const soundsOf = (texts: readonly string[]) =>
    script || !isSounding ? [] : [...new Set(texts.map(rules.soundOf))].filter(Boolean);
  const joined = words.join('');
  const normalised = {
    wholes,
    wholesWithStopWords: orders.map((order) => order.join('')),
    wholeSounds: soundsOf(wholes),
    words: all,
    sounds: soundsOf(all),
    letters: script ? Array.from(joined, (_, from) => script.lettersOf(joined.slice(from))) : [],
    initials: script?.initialsOf(joined) ?? '',
  };
  return { text, ...normalised, keys: searchKeys(Object.values(normalised).flat()).join('') };
}

/** Returns the words in order, and with the first or the last at the other end. */
function rotationsOf(words: readonly string[]): string[][] {
  return [[...words], [...words.slice(1), ...words.slice(0, 1)], [...words.slice(-1), ...words.slice(0, -1)]];
}
