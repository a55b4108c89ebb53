import { fold, wordsOf } from '#wiki/search/fold.ts';
import { isStopWord } from '#wiki/search/words.ts';
import type { SearchEntry, SearchKind, SearchNames } from '#wiki/search/search-data.ts';
import { formsOfName, keysOfName, type NameKeys } from './name-keys.ts';

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
  /** Every form of it that a query can meet, each behind a space: see `mayMeet`. */
  forms: string;
  /** The words with which what is said of it begins: "the warden of the prison" tells what someone is. */
  is: string[];
}

/**
 * The entries of a part in the forms by which queries meet them. They are looked through one by one: why no index of
 * terms stands between is told in docs/decisions/0008.
 */
export type NameIndex = readonly KnownEntry[];

/** Entries that are taken up between two looks at whether the reader has typed or scrolled. */
const chunkSize = 40;

/** Makes the index of a part's names, a few at a time, so that the page stays alive meanwhile. */
export async function indexNames({ entries }: SearchNames): Promise<NameIndex> {
  const known: KnownEntry[] = [];
  for (let from = 0; from < entries.length; from += chunkSize) {
    known.push(...entries.slice(from, from + chunkSize).map((entry, place) => knownEntry(entry, from + place)));
    // Lets what waits (a key, a frame) come first.
    await new Promise((resolve) => setTimeout(resolve));
  }
  return known;
}

/** Whether an entry has a form that begins with one of these: most have none, and need not be graded. */
export function mayMeet({ forms }: KnownEntry, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => forms.includes(` ${beginning}`));
}

function knownEntry(entry: SearchEntry, at: number): KnownEntry {
  const { title, korean, names: others = [], label: text = '', gloss = '', topics = [] } = entry;
  const titles = [title, ...(korean === undefined ? [] : [korean])];
  const sounding = soundingKinds.has(entry.kind);
  const names = [...titles, ...others].map((name) => keysOfName(name, sounding));
  const label = tellingWords([text, ...topics].join(' '));
  const about = tellingWords(gloss);
  const sorts = text.split(', ').map((part) => wordsOf(fold(part)).join(''));
  const is = tellingWords(gloss.replace(title, '')).slice(0, telling);
  const forms = [...names.flatMap(formsOfName), ...label, ...about, ...sorts, ...is];
  return {
    at,
    entry,
    names,
    titles: titles.length,
    label,
    about,
    sorts,
    is,
    forms: [...new Set(forms)].map((form) => ` ${form}`).join(''),
  };
}

/** How many words tell what a thing is, after its name. */
const telling = 2;

/** Kinds whose names are often Korean ones in Latin letters; the title of another kind sounds like itself only. */
const soundingKinds = new Set<SearchKind>(['character', 'person', 'film']);

function tellingWords(text: string): string[] {
  return [...new Set(wordsOf(fold(text)).filter((word) => !isStopWord(word)))];
}
