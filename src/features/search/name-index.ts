import { type SearchRules, searchRules } from '#wiki/search/search-rules.ts';
import type { SearchFileEntry, SearchKind, SearchNames } from '#wiki/search/search-data.ts';
import { type SearchEntry, searchEntry } from './search-entry.ts';
import { allForms, meets } from './forms.ts';
import { keysOfName, type NameKeys } from './name-keys.ts';
import type { Query } from './query.ts';
import { isMistyped, mayBeMistyped } from './typing-error.ts';

/** An entry with the forms of its names: its title first, then that in its original script, then all others. */
export interface KnownEntry {
  /** Its place among the entries. */
  at: number;
  entry: SearchEntry;
  names: NameKeys[];
  /** How many of the names are titles: one, or two with that in its original script. */
  titles: number;
  /** The words of what sort of thing it is, and of what is said of it. */
  label: string[];
  about: string[];
  /** Each sort of thing that it is, in one word. */
  sorts: string[];
  /** Every form of its names and of what is said of it: see `meets`. */
  forms: string;
  /** The words with which what is said of it begins: "the keeper of the lighthouse" tells what someone is. */
  is: string[];
}

/** The entries of a part in the forms by which queries meet them; docs/decisions/0008 tells why it is no more. */
export interface NameIndex {
  /** By which names and queries are read. */
  rules: SearchRules;
  /** In the order of the file they are from. */
  entries: readonly KnownEntry[];
  /** Those that have a form which begins with a letter, or with two. */
  byBeginning: ReadonlyMap<string, readonly KnownEntry[]>;
  /** What a mistyped word may be meant for, by how many letters it has, with those that have it in a name. */
  byLength: ReadonlyMap<number, ReadonlyMap<string, readonly KnownEntry[]>>;
}

/** How many letters of a form are a beginning. */
const beginning = 2;

/** Entries that are taken up between two looks at whether the reader has typed or scrolled. */
const chunkSize = 40;

/** Makes the index of a part's names, a few at a time, so that the page stays alive meanwhile. */
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
    // Lets what waits (a key, a frame) come first.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { rules, entries: known, byBeginning, byLength };
}

/** The entries that have a form of a query: most have none, and need not be graded. */
export function entriesMet({ byBeginning }: NameIndex, query: { forms: readonly string[] }): KnownEntry[] {
  const near = query.forms.flatMap((form) => byBeginning.get(form.slice(1, 1 + beginning)) ?? []);
  return [...new Set(near)].filter(({ forms }) => meets(forms, query));
}

/** The entries that have a name, or a word of one, of which a query may be a mistyped form. */
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

/** Each letter, and each two letters, with which one of the forms in a text begins. */
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

/** How many words tell what a thing is, after its name. */
const telling = 2;

/** Kinds whose names are often romanised ones; the title of another kind sounds like itself only. */
const soundingKinds = new Set<SearchKind>(['characters', 'people', 'film']);
