import { type SearchRules, searchRules } from '#wiki/search/search-rules.ts';
import type { SearchFileEntry, SearchKind, SearchNames } from '#wiki/search/search-data.ts';
import { type SearchEntry, searchEntry } from './search-entry.ts';
import { allForms, meets } from './forms.ts';
import { keysOfName, type NameKeys } from './name-keys.ts';
import type { Query } from './query.ts';
import { isMistyped, mayBeMistyped } from './typing-error.ts';

/** An entry with the forms of its names: its title first, then that in its original script, then all others. */
export interface KnownEntry {
  /** Its index among the entries. */
  at: number;
  entry: SearchEntry;
  names: NameKeys[];
  /** The number of titles among the names: one, or two with the original script. */
  titles: number;
  /** The words of its sort and description. */
  label: string[];
  about: string[];
  /** The sorts of thing that it is, one word each. */
  sorts: string[];
  /** All forms of its names and description: see `meets`. */
  forms: string;
  /** The first words of its description: "the keeper of the lighthouse" identifies someone. */
  is: string[];
}

/** The entries of a part, indexed for queries; docs/decisions/0008 explains why it is no inverted index. */
export interface NameIndex {
  /** The rules that read names and queries. */
  rules: SearchRules;
  /** In the order of the file they are from. */
  entries: readonly KnownEntry[];
  /** Entries by the first letter, and the first two letters, of their forms. */
  byBeginning: ReadonlyMap<string, readonly KnownEntry[]>;
  /** Candidates for a misspelled word by length, each with the entries that have it in a name. */
  byLength: ReadonlyMap<number, ReadonlyMap<string, readonly KnownEntry[]>>;
}

/** The length of a prefix in `byBeginning`. */
const beginning = 2;

/** How many entries to index before yielding to input. */
const chunkSize = 40;

/** Indexes the names of a part in chunks, so that the page stays responsive. */
export async function indexNames({ entries, languages }: SearchNames): Promise<NameIndex> {
  const rules = searchRules(languages);
  const known: KnownEntry[] = [];
  const byBeginning = new Map<string, KnownEntry[]>();
  const byLength = new Map<number, Map<string, KnownEntry[]>>();
  for (let from = 0; from < entries.length; from += chunkSize) {
    const chunk = entries.slice(from, from + chunkSize).map((entry, place) => knownEntry(entry, from + place, rules));
    known.push(...chunk);
    for (const entry of chunk) {
      for (const letters of beginningsOf(entry.forms)) addTo(byBeginning, letters, entry);
      for (const form of new Set(entry.names.flatMap(({ wholes, words }) => [...wholes, ...words]))) {
        const same = byLength.get(form.length) ?? new Map<string, KnownEntry[]>();
        addTo(same, form, entry);
        byLength.set(form.length, same);
      }
    }
    // Yields to pending input and frames.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { rules, entries: known, byBeginning, byLength };
}

/** Returns the entries that may match a query; most do not and need no grade. */
export function entriesMet({ byBeginning }: NameIndex, query: { forms: readonly string[] }): KnownEntry[] {
  const near = query.forms.flatMap((form) => byBeginning.get(form.slice(1, 1 + beginning)) ?? []);
  return [...new Set(near)].filter(({ forms }) => meets(forms, query));
}

/** Returns the entries with a name, or a word of one, that a query may misspell. */
export function entriesMistyped({ byLength }: NameIndex, query: Query): KnownEntry[] {
  const typed = new Set([...query.wholes, ...query.words].map(({ text }) => text).filter(mayBeMistyped));
  const entriesMeant = (text: string, length: number) =>
    [...(byLength.get(length) ?? [])].filter(([form]) => isMistyped(text, form)).flatMap(([, entries]) => entries);
  const near = [...typed].flatMap((text) => [-1, 0, 1].flatMap((more) => entriesMeant(text, text.length + more)));
  return [...new Set(near)];
}

function addTo(groups: Map<string, KnownEntry[]>, key: string, entry: KnownEntry): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}

/** Returns the one- and two-letter prefixes of the forms in a text. */
function beginningsOf(forms: string): Set<string> {
  const found = new Set<string>();
  for (let at = forms.indexOf(' '); at >= 0; at = forms.indexOf(' ', at + 1)) {
    found.add(forms.charAt(at + 1)).add(forms.slice(at + 1, at + 1 + beginning));
  }
  return found;
}

function knownEntry(data: SearchFileEntry, at: number, rules: SearchRules): KnownEntry {
  const tellingWords = (words: string) => [
    ...new Set(rules.wordsOf(rules.fold(words)).filter((word) => !rules.isStopWord(word))),
  ];
  const entry = searchEntry(data);
  const { title, original, names: others = [], label: text = '', gloss = '', topics = [] } = entry;
  const titles = [title, ...(original ? [original.text] : [])];
  const sounding = soundingKinds.has(entry.kind);
  const names = [...titles, ...others].map((name) => keysOfName(name, sounding, rules));
  const label = tellingWords([text, ...topics].join(' '));
  const about = tellingWords(gloss);
  const sorts = text.split(', ').map((part) => rules.wordsOf(rules.fold(part)).join(''));
  const is = tellingWords(gloss.replace(title, '')).slice(0, telling);
  return {
    at,
    entry,
    names,
    titles: titles.length,
    label,
    about,
    sorts,
    is,
    forms: [...names.map(({ forms }) => forms), ...allForms([...label, ...about, ...sorts, ...is])].join(''),
  };
}

/** How many words after its name identify a thing. */
const telling = 2;

/** Kinds whose names are often romanised; titles of other kinds are not matched by sound. */
const soundingKinds = new Set<SearchKind>(['characters', 'people', 'film']);
