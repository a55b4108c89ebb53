import type { LedgerEntry } from './ledger.ts';
import type { Segment } from './readings.ts';

/** A segment of an output, split into words. */
export interface Passage {
  segment: Segment;
  words: readonly string[];
}

/** A string of a later part that was found in a passage. */
export interface Found {
  /** The text that may show it first. */
  entry: LedgerEntry;
  string: string;
  /** The words around it. */
  context: string;
}

/** The strings to search for, each with the text that may show it first. */
export type Strings = ReadonlyMap<string, LedgerEntry>;

/** Searches for strings of one kind. */
export interface Finder {
  strings: Strings;
  /** Returns the strings in the passage that only later parts may show. */
  find: (passage: Passage, part: number) => Found[];
}

/** Groups strings, each with the earliest text that contains it; ties go to the first. */
export function firstOf(strings: Iterable<readonly [string, LedgerEntry]>): Strings {
  const first = new Map<string, LedgerEntry>();
  for (const [string, entry] of strings) {
    const known = first.get(string);
    if (!known || entry.from < known.from) first.set(string, entry);
  }
  return first;
}

/** Returns the earliest text that contains a string, if it belongs to a part after this one. */
export function lateEntry(strings: Strings, string: string, part: number): LedgerEntry | undefined {
  const entry = strings.get(string);
  return entry && entry.from > part ? entry : undefined;
}

/** Returns a stretch of a text, with context. */
export function foundIn(text: string, at: number, length: number, entry: LedgerEntry): Found {
  const string = text.slice(at, at + length).slice(0, 60);
  const before = text.slice(Math.max(0, at - 30), at);
  const after = text.slice(at + length, at + length + 30);
  return { entry, string, context: `${before}[${string}]${after}`.trim() };
}
