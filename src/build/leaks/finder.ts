import type { LedgerEntry } from './ledger.ts';
import type { Segment } from './readings.ts';

/** A segment of an output, with its words. */
export interface Passage {
  segment: Segment;
  words: readonly string[];
}

/** A string of a later part that stands in a passage. */
export interface Found {
  /** The text that may show it first. */
  entry: LedgerEntry;
  string: string;
  /** What stands around it. */
  context: string;
}

/** Strings that are looked for, each with the text that may show it first. */
export type Strings = ReadonlyMap<string, LedgerEntry>;

/** Looks for strings of one kind. */
export interface Finder {
  strings: Strings;
  /** Those that may be shown only after this part and stand in the passage. */
  find: (passage: Passage, part: number) => Found[];
}

/** Takes strings together, each with the first of the texts that have it: of two from the same part on, the former. */
export function firstOf(strings: Iterable<readonly [string, LedgerEntry]>): Strings {
  const first = new Map<string, LedgerEntry>();
  for (const [string, entry] of strings) {
    const known = first.get(string);
    if (!known || entry.from < known.from) first.set(string, entry);
  }
  return first;
}

/** The text that may show a string first, where that is after this part. */
export function lateEntry(strings: Strings, string: string, part: number): LedgerEntry | undefined {
  const entry = strings.get(string);
  return entry && entry.from > part ? entry : undefined;
}

/** A stretch of a text, with some of what stands around it. */
export function foundIn(text: string, at: number, length: number, entry: LedgerEntry): Found {
  const string = text.slice(at, at + length).slice(0, 60);
  const before = text.slice(Math.max(0, at - 30), at);
  const after = text.slice(at + length, at + length + 30);
  return { entry, string, context: `${before}[${string}]${after}`.trim() };
}
