import { pagePatterns } from '#wiki/addresses.ts';
import { type Finder, firstOf, foundIn, lateEntry } from './finder.ts';
import type { LedgerEntry, LedgerKind } from './ledger.ts';

const lists = new Set(Object.values(pagePatterns).flatMap((pattern) => /^(\/[a-z]+)\/:id$/.exec(pattern)?.[1] ?? []));

const whole = /^.+$/g;

/** How what is no text of words is written in an output. */
const patterns: Partial<Record<LedgerKind, RegExp>> = {
  path: new RegExp(`(?:${[...lists].join('|')})/[a-z0-9-]+`, 'g'),
  // Those of claims have a word before them (`claim-anchor.ts`).
  anchor: /(?<=#|#claim--)[a-z0-9]+(?:-[a-z0-9]+)*/g,
  outline: whole,
  relation: whole,
  amount: whole,
};

/** Finds marks, such as paths of pages or outlines of drawings, that only later parts have. */
export function markFinder(ledger: readonly LedgerEntry[]): Finder {
  const marks = ledger.filter(({ kind }) => kind in patterns);
  const strings = firstOf(marks.map((entry) => [`${entry.kind} ${entry.text}`, entry]));
  return {
    strings,
    find: ({ segment: { text } }, part) =>
      Object.entries(patterns).flatMap(([kind, pattern]) =>
        [...text.matchAll(pattern)].flatMap(({ 0: mark, index }) => {
          const entry = lateEntry(strings, `${kind} ${mark}`, part);
          return entry ? [foundIn(text, index, mark.length, entry)] : [];
        }),
      ),
  };
}
