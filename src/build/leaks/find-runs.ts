import type { LedgerEntry } from './ledger.ts';
import { type Finder, type Found, foundAt, type KnownText } from './known-texts.ts';

/** So many words in a row are a run. A shorter text, and one of this length, is looked for as a whole. */
export const runLength = 4;

// Two numbers in one, exactly: words and pairs of words stay far below these.
const wordsAtMost = 2 ** 22;
const pairsAtMost = 2 ** 26;

/**
 * Finds runs of four words that only texts of later parts have. One by itself may come about where a label of the
 * interface meets a text, so that two that overlap are asked for, or a segment that is nothing else.
 */
export function runFinder(texts: readonly KnownText[]): Finder {
  const pairs = new Map<number, number>();
  const pairOf = (numbers: readonly number[], at: number): number | undefined =>
    pairs.get((numbers[at] ?? -1) * wordsAtMost + (numbers[at + 1] ?? -1));
  for (const { numbers } of texts) {
    for (let at = 0; at + 1 < numbers.length; at++) {
      const key = (numbers[at] ?? -1) * wordsAtMost + (numbers[at + 1] ?? -1);
      if (!pairs.has(key)) pairs.set(key, pairs.size);
    }
  }
  const runAt = (numbers: readonly number[], at: number): number | undefined => {
    const one = pairOf(numbers, at);
    const other = one === undefined ? undefined : pairOf(numbers, at + 2);
    return one === undefined || other === undefined ? undefined : one * pairsAtMost + other;
  };

  // The text that may show a run first.
  const first = new Map<number, LedgerEntry>();
  for (const { numbers, entry } of texts) {
    for (let at = 0; at + runLength <= numbers.length; at++) {
      const run = runAt(numbers, at);
      const known = run === undefined ? undefined : first.get(run);
      if (run !== undefined && (!known || entry.from < known.from)) first.set(run, entry);
    }
  }
  return {
    find(passage, part) {
      const { numbers } = passage;
      const found: Found[] = [];
      let before: LedgerEntry | undefined;
      for (let at = 0; at + runLength <= numbers.length; at++) {
        const run = numbers[at] === -1 ? undefined : runAt(numbers, at);
        const known = run === undefined ? undefined : first.get(run);
        const entry = known && known.from > part ? known : undefined;
        if (entry && before) found.push(foundAt(passage, at - 1, runLength + 1, entry));
        else if (entry && numbers.length === runLength) found.push(foundAt(passage, at, runLength, entry));
        before = entry;
      }
      return found;
    },
    tried: (part) => [...first.values()].filter(({ from }) => from > part).length,
  };
}
