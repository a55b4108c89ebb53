import { runLength } from './find-runs.ts';
import { byStart, type Finder, foundAt, type KnownText, type Passage } from './known-texts.ts';
import type { LedgerEntry } from './ledger.ts';

/** A text too short to have two runs of words: it is looked for as a whole. */
interface Phrase {
  numbers: readonly number[];
  /** The text that may show it first. */
  first: LedgerEntry;
  /** One word that is no name is too common to mean anything within a sentence. */
  alone: boolean;
  /** As the author wrote it. */
  written: string;
  /** Where it is spelled another way: the words in which it is written. */
  plain: readonly number[] | undefined;
}

/** Finds names, titles and other texts of up to four words that only texts of later parts have. */
export function phraseFinder(texts: readonly KnownText[]): Finder {
  const phrases = new Map<string, Phrase>();
  for (const { entry, numbers, plain } of texts) {
    if (entry.kind === 'path' || numbers.length === 0 || (plain ?? numbers).length > runLength) continue;
    const alone = numbers.length === 1 && entry.kind !== 'name';
    const key = keyOf(numbers, alone);
    if (!phrases.has(key)) phrases.set(key, { numbers, first: entry, alone, written: entry.text, plain });
  }
  const all = [...phrases.values()];
  const byFirstWord = byStart(all, ({ numbers }) => numbers[0] ?? -1);
  for (const { entry, numbers } of texts) {
    for (const [phrase] of placesOf(byFirstWord, numbers)) {
      if (entry.from < phrase.first.from) phrase.first = entry;
    }
  }
  for (const phrase of all) {
    const plain = phrase.plain && phrases.get(keyOf(phrase.plain, false));
    if (plain && plain.first.from < phrase.first.from) phrase.first = plain.first;
  }
  // When whole texts are known: a label of the interface and a title make a third text where they meet.
  const whole = new Map<string, number>();
  for (const { entry, numbers } of texts) {
    const key = numbers.join(' ');
    if (numbers.length < runLength) whole.set(key, Math.min(entry.from, whole.get(key) ?? Infinity));
  }
  const isKnown = (numbers: readonly number[], part: number) => (whole.get(numbers.join(' ')) ?? Infinity) <= part;
  const isPutTogether = ({ numbers }: Phrase, part: number) =>
    numbers.some((_, at) => at > 0 && isKnown(numbers.slice(0, at), part) && isKnown(numbers.slice(at), part));
  const late = byStart(
    all.filter(({ first }) => first.from > 0),
    ({ numbers }) => numbers[0] ?? -1,
  );
  return {
    find(passage, part) {
      return [...placesOf(late, passage.numbers)]
        .filter(([phrase]) => phrase.first.from > part && counts(phrase, passage) && !isPutTogether(phrase, part))
        .map(([phrase, at]) => foundAt(passage, at, phrase.numbers.length, phrase.first));
    },
    tried: (part) => all.filter(({ first }) => first.from > part).length,
  };
}

function keyOf(numbers: readonly number[], alone: boolean): string {
  return `${alone} ${numbers.join(' ')}`;
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
function counts({ alone, written, plain }: Phrase, { segment, words }: Passage): boolean {
  if (alone) return words.length === 1 && segment.code === undefined;
  if (segment.code === undefined) return true;
  // Code says much in single words, and in plain ones.
  return plain === undefined && isWhole(written, segment.text);
}

/** Whether a text holds another as it is written, from the beginning to the end of a word. */
function isWhole(written: string, text: string): boolean {
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    const around = `${text[at - 1] ?? ''} ${text[at + written.length] ?? ''}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

/**
 * Finds single words that only texts of later parts have. It is for outputs that take sentences apart, such as the
 * search index; in all others a word by itself tells nothing.
 */
export function wordFinder(texts: readonly KnownText[]): Finder {
  const first = new Map<number, LedgerEntry>();
  for (const { numbers, words, entry } of texts) {
    numbers.forEach((number, at) => {
      const known = first.get(number);
      // A few letters or figures are the beginning of many words.
      const isWord = /^[a-z]{4,}$|^\p{Script=Hangul}{2,}$/u.test(words[at] ?? '');
      if (isWord && (!known || entry.from < known.from)) first.set(number, entry);
    });
  }
  return {
    find: (passage, part) =>
      passage.numbers.flatMap((number, at) => {
        const entry = first.get(number);
        return entry && entry.from > part ? [foundAt(passage, at, 1, entry)] : [];
      }),
    tried: (part) => [...first.values()].filter(({ from }) => from > part).length,
  };
}
