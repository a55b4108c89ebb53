import { runLength } from './find-runs.ts';
import { byStart, type Finder, foundAt, type KnownText, type Passage, type WordNumbers } from './known-texts.ts';
import type { LedgerEntry } from './ledger.ts';
import { wordsOf } from './words.ts';

/** A text too short to have two runs of words: it is looked for as a whole. */
interface Phrase {
  numbers: number[];
  /** The text that may show it first. */
  first: LedgerEntry;
  /** One word that is no name is too common to mean anything within a sentence. */
  alone: boolean;
  /** As the author wrote it. */
  written: string;
  /** Written without its spaces and hyphens, which in code is the name of anything. */
  joined: boolean;
}

/** Finds names, titles and other texts of up to four words that only texts of later parts have. */
export function phraseFinder(texts: readonly KnownText[], wordNumbers: WordNumbers): Finder {
  const phrases = new Map<string, Phrase>();
  for (const text of texts) {
    for (const phrase of phrasesOf(text, wordNumbers)) {
      const key = `${phrase.alone} ${phrase.numbers.join(' ')}`;
      if (!phrases.has(key)) phrases.set(key, phrase);
    }
  }
  const byFirstWord = byStart([...phrases.values()], ({ numbers }) => numbers[0] ?? -1);
  for (const { entry, numbers } of texts) {
    for (const [phrase] of placesOf(byFirstWord, numbers)) {
      if (entry.from < phrase.first.from) phrase.first = entry;
    }
  }
  const late = byStart(
    [...phrases.values()].filter(({ first }) => first.from > 0),
    ({ numbers }) => numbers[0] ?? -1,
  );
  return {
    find(passage, part) {
      return [...placesOf(late, passage.numbers)]
        .filter(([phrase]) => phrase.first.from > part && counts(phrase, passage))
        .map(([phrase, at]) => foundAt(passage, at, phrase.numbers.length, phrase.first));
    },
    tried: (part) => [...phrases.values()].filter(({ first }) => first.from > part).length,
  };
}

function phrasesOf({ entry, words, numbers }: KnownText, wordNumbers: WordNumbers): Phrase[] {
  const isName = entry.kind === 'name';
  if (entry.kind === 'path' || numbers.length === 0 || numbers.length > runLength) return [];
  const written = entry.text;
  const phrase = { numbers, first: entry, alone: numbers.length === 1 && !isName, written, joined: false };
  if (!isName) return [phrase];
  // Spelled another way: "Yong-gu" as "Yonggu", "the warden’s" as "the wardens", as addresses do.
  const others = [[words.join('')], wordsOf(entry.text.replace(/['’]/g, ''))]
    .filter((other) => other.length < words.length)
    .map((other) => other.map((word) => wordNumbers.get(word) ?? -1))
    .filter((other) => !other.includes(-1));
  return [phrase, ...others.map((other) => ({ ...phrase, numbers: other, joined: true }))];
}

function* placesOf(
  byFirstWord: ReadonlyMap<number, readonly Phrase[]>,
  numbers: readonly number[],
): Generator<[Phrase, number]> {
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? -1;
    if (number === -1) continue;
    for (const phrase of byFirstWord.get(number) ?? []) {
      if (phrase.numbers.every((other, index) => numbers[at + index] === other)) yield [phrase, at];
    }
  }
}

/** Whether a phrase means something where it stands. */
function counts({ numbers, alone, written, joined }: Phrase, { segment, words }: Passage): boolean {
  if (alone) return words.length === 1 && segment.code === undefined;
  if (segment.code === undefined) return true;
  // Code says much in single words, and in plain ones.
  return !joined && isWhole(written, segment.text);
}

/** Whether a text holds another as it is written, from the beginning to the end of a word. */
function isWhole(written: string, text: string): boolean {
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    const around = `${text[at - 1] ?? ''} ${text[at + written.length] ?? ''}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}
