import { runLength } from './find-runs.ts';
import { byStart, type Finder, type KnownText, type Passage } from './known-texts.ts';
import type { LedgerEntry } from './ledger.ts';

const syllable = /\p{Script=Hangul}/u;

/** A name in Hangul, in which particles follow a word without a space. */
interface HangulName {
  text: string;
  /** Where its first syllable stands. */
  offset: number;
  first: LedgerEntry;
}

/** Finds names in Hangul of two syllables or more, with whatever stands before and behind them. */
export function hangulFinder(texts: readonly KnownText[]): Finder {
  const names = texts
    .filter(({ words }) => words.length > 0 && words.length <= runLength)
    .map(({ words, entry }) => ({ text: words.join(' '), first: entry }))
    .filter(({ text }) => (text.match(/\p{Script=Hangul}/gu)?.length ?? 0) > 1)
    .map(({ text, first }): HangulName => ({ text, first, offset: text.search(syllable) }));
  const byFirst = byStart(names, ({ text, offset }) => text[offset] ?? '');
  for (const { words, entry } of texts) {
    for (const [name] of placesOf(byFirst, words)) if (entry.from < name.first.from) name.first = entry;
  }
  const late = byStart(
    names.filter(({ first }) => first.from > 0),
    ({ text, offset }) => text[offset] ?? '',
  );
  return {
    find: (passage: Passage, part: number) =>
      [...placesOf(late, passage.words)]
        .filter(([{ first }]) => first.from > part)
        .map(([{ text, first }, at, whole]) => ({
          entry: first,
          string: text,
          context:
            `${whole.slice(Math.max(0, at - 30), at)}[${text}]${whole.slice(at + text.length).slice(0, 30)}`.trim(),
        })),
    tried: (part) => names.filter(({ first }) => first.from > part).length,
  };
}

function* placesOf(
  byFirst: ReadonlyMap<string, readonly HangulName[]>,
  words: readonly string[],
): Generator<[HangulName, number, string]> {
  if (byFirst.size === 0 || !words.some((word) => syllable.test(word))) return;
  const whole = words.join(' ');
  for (let at = 0; at < whole.length; at++) {
    for (const name of byFirst.get(whole[at] ?? '') ?? []) {
      const start = at - name.offset;
      if (start >= 0 && whole.startsWith(name.text, start)) yield [name, start, whole];
    }
  }
}
