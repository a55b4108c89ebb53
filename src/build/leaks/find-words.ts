import { type Finder, foundAt, type KnownText } from './known-texts.ts';
import type { LedgerEntry } from './ledger.ts';

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
