import { groupBy } from '#lib/group-by.ts';
import { type Finder, firstOf, type Found, foundIn, lateEntry, type Passage, type Strings } from './finder.ts';
import type { LedgerEntry } from './ledger.ts';
import type { KnownText } from './known-texts.ts';

/** The number of consecutive words in a run. Texts of up to this length are matched as a whole. */
const runLength = 4;

/** The maximum length of texts that are matched as a whole. */
const lengths = [1, 2, 3, runLength];

/** A run of words that a part may not show. */
interface Row {
  string: string;
  at: number;
  length: number;
  entry: LedgerEntry;
}

/** Returns a finder for names, titles and other texts of up to four words that belong to later parts. */
export function nameFinder(texts: readonly KnownText[]): Finder {
  const short = texts.filter((text) => text.entry.kind !== 'path' && (text.plain ?? text).words.length <= runLength);
  const phrases = new Map(groupBy(short, ({ text }) => text).map((group) => [group[0].text, group]));
  const said = firstOf(lengths.flatMap((length) => firstRows(texts, length)));
  // A name in another spelling is known from the same part as the name.
  const strings = firstOf(
    short.flatMap(({ entry, text, plain }) =>
      [text, plain?.text ?? text].map((spelling) => [text, said.get(spelling) ?? entry] as const),
    ),
  );
  const isKnown = (text: string, part: number) => phrases.get(text)?.some(({ entry }) => entry.from <= part) === true;
  // A label of the interface followed by a title can look like a third text.
  const isPutTogether = (text: string, part: number) =>
    [...text.matchAll(/ /g)].some(
      ({ index }) => isKnown(text.slice(0, index), part) && isKnown(text.slice(index + 1), part),
    );
  return {
    strings,
    find: (passage, part) =>
      lengths
        .flatMap((length) => lateRows(strings, passage.words, length, part))
        .filter(({ string }) => phrases.get(string)?.some((phrase) => counts(phrase, passage)))
        .filter(({ string }) => !isPutTogether(string, part))
        .map(({ at, length, entry }) => foundAt(passage, at, length, entry)),
  };
}

/** Returns whether a short text is significant in its context. */
function counts({ entry, words, plain }: KnownText, passage: Passage): boolean {
  const { text, code = false } = passage.segment;
  // Within a sentence, a single word that is not a name is too common to be significant.
  if (words.length === 1 && entry.kind !== 'name') return passage.words.length === 1 && !code;
  // Code contains many single common words.
  return !code || (plain === undefined && isWhole(entry.text, text));
}

/** Returns whether a text contains another as whole words, case-sensitive. */
function isWhole(written: string, text: string): boolean {
  for (let at = text.indexOf(written); at >= 0; at = text.indexOf(written, at + 1)) {
    const around = `${text[at - 1] ?? ''} ${text[at + written.length] ?? ''}`;
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

const syllable = /\p{Script=Hangul}/u;

/** Returns a finder for Hangul names of two or more syllables, including with attached particles. */
export function hangulFinder(texts: readonly KnownText[]): Finder {
  const written = texts.filter(({ text }) => syllable.test(text));
  const names = written.filter(
    ({ words, text }) => words.length <= runLength && /\p{Script=Hangul}.*\p{Script=Hangul}/u.test(text),
  );
  const strings = firstOf(
    names.flatMap(({ text: name }) =>
      written.filter(({ text }) => text.includes(name)).map(({ entry }) => [name, entry] as const),
    ),
  );
  return {
    strings,
    find({ words }, part) {
      const text = words.join(' ');
      if (!syllable.test(text)) return [];
      return [...strings.keys()].flatMap((name) => {
        const entry = text.includes(name) ? lateEntry(strings, name, part) : undefined;
        return entry ? [foundIn(text, text.indexOf(name), name.length, entry)] : [];
      });
    },
  };
}

/**
 * Returns a finder for runs of four words that belong to later parts. A single run can occur by chance where a label of
 * the interface is next to a text, so two overlapping runs are required, or a segment that contains nothing else.
 */
export function runFinder(texts: readonly KnownText[]): Finder {
  const strings = firstOf(firstRows(texts, runLength));
  return {
    strings,
    find: (passage, part) =>
      lateRows(strings, passage.words, runLength, part).flatMap(({ at, entry }, index, runs) => {
        if (runs[index - 1]?.at === at - 1) return [foundAt(passage, at - 1, runLength + 1, entry)];
        return passage.words.length === runLength ? [foundAt(passage, at, runLength, entry)] : [];
      }),
  };
}

/**
 * Returns a finder for single words that belong to later parts. It is for outputs that split sentences, such as the
 * search index; elsewhere a single word reveals nothing.
 */
export function wordFinder(texts: readonly KnownText[]): Finder {
  // A few letters or digits are a prefix of many words.
  const isWord = /^[a-z]{4,}$|^\p{Script=Hangul}{2,}$/u;
  const strings = firstOf(firstRows(texts, 1).filter(([word]) => isWord.test(word)));
  return {
    strings,
    find: (passage, part) =>
      lateRows(strings, passage.words, 1, part).map(({ at, entry }) => foundAt(passage, at, 1, entry)),
  };
}

/** Returns all runs of consecutive words of a given length. */
function rowsOf(words: readonly string[], length: number): string[] {
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '));
}

function firstRows(texts: readonly KnownText[], length: number): [string, LedgerEntry][] {
  return texts.flatMap(({ entry, words }) => rowsOf(words, length).map((row): [string, LedgerEntry] => [row, entry]));
}

/** Returns the runs that this part may not show. */
function lateRows(strings: Strings, words: readonly string[], length: number, part: number): Row[] {
  return rowsOf(words, length).flatMap((string, at) => {
    const entry = lateEntry(strings, string, part);
    return entry ? [{ string, at, length, entry }] : [];
  });
}

/** Returns some words of a passage, with context. */
function foundAt({ words }: Passage, at: number, length: number, entry: LedgerEntry): Found {
  const string = words.slice(at, at + length).join(' ');
  const before = words.slice(Math.max(0, at - 5), at).join(' ');
  const after = words.slice(at + length, at + length + 5).join(' ');
  return { entry, string, context: `${before} [${string}] ${after}`.trim() };
}
