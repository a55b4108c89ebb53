import { messages } from '#messages/messages.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Segment } from './readings.ts';
import { unescaped, wordsOf } from './words.ts';

/** Numbers for words, so that runs of them are compared fast. */
export type WordNumbers = ReadonlyMap<string, number>;

/** A text that some part may show: one of the ledger, or one of the interface, which every part shows. */
export interface KnownText {
  entry: LedgerEntry;
  words: string[];
  numbers: number[];
  /** Of a name that is spelled another way, as addresses do: the words in which it is written. */
  plain?: readonly number[];
}

/** A segment of an output, taken apart into words. A word that no known text has is -1. */
export interface Passage {
  segment: Segment;
  words: string[];
  numbers: number[];
}

/** A string of a later part that stands in a passage. */
export interface Found {
  /** The text that may show it first. */
  entry: LedgerEntry;
  string: string;
  /** Some words around it. */
  context: string;
}

/** Looks for one kind of string. */
export interface Finder {
  /** What may be shown only after this part and stands in the passage. */
  find: (passage: Passage, part: number) => Found[];
  /** How many strings are tried at a part. */
  tried: (part: number) => number;
}

/** The words of all texts: those of the ledger that have words, page paths among them, and those of the interface. */
export function knownTexts(
  ledger: readonly LedgerEntry[],
  shownTexts: readonly string[],
): { texts: KnownText[]; wordNumbers: WordNumbers } {
  const wordNumbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = wordNumbers.get(word) ?? wordNumbers.size;
    wordNumbers.set(word, number);
    return number;
  };
  const shown = shownTexts.map((text): LedgerEntry => ({
    kind: 'text',
    text,
    from: 0,
    file: 'src/messages',
    where: '',
  }));
  const known = [...ledger.filter(({ kind }) => kind === 'name' || kind === 'text' || kind === 'path'), ...shown].map(
    (entry) => {
      const words = wordsOf(unescaped(entry.text));
      return { entry, words, numbers: words.map(numberOf) };
    },
  );
  // "Yong-gu" as "Yonggu", "the warden’s" as "the wardens".
  const respelled = known
    .filter(({ entry }) => entry.kind === 'name')
    .flatMap(({ entry, words, numbers }) =>
      [[words.join('')], wordsOf(entry.text.replace(/['’]/g, ''))]
        .filter((others) => others.length < words.length)
        .map((others): KnownText => ({ entry, words: others, numbers: others.map(numberOf), plain: numbers })),
    );
  return { texts: [...known, ...respelled], wordNumbers };
}

/** Takes a segment apart. */
export function passageOf(segment: Segment, wordNumbers: WordNumbers): Passage {
  const words = wordsOf(segment.text);
  return { segment, words, numbers: words.map((word) => wordNumbers.get(word) ?? -1) };
}

/** Some words of a passage, with those around them. */
export function foundAt({ words }: Passage, at: number, length: number, entry: LedgerEntry): Found {
  const string = words.slice(at, at + length).join(' ');
  const before = words.slice(Math.max(0, at - 5), at).join(' ');
  const after = words.slice(at + length, at + length + 5).join(' ');
  return { entry, string, context: `${before} [${string}] ${after}`.trim() };
}

/** Items by what they begin with. */
export function byStart<Start, Item>(items: readonly Item[], startOf: (item: Item) => Start): Map<Start, Item[]> {
  const found = new Map<Start, Item[]>();
  for (const item of items) {
    const start = startOf(item);
    const same = found.get(start);
    if (same) same.push(item);
    else found.set(start, [item]);
  }
  return found;
}

/** Every text of the interface. Of one that is put together, what stands in the code of it. */
export function interfaceTexts(from: unknown = messages): string[] {
  if (typeof from === 'string') return [from];
  if (typeof from === 'function') return [String(from)];
  return typeof from === 'object' && from !== null ? Object.values(from).flatMap((inner) => interfaceTexts(inner)) : [];
}
