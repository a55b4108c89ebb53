import { pagePatterns } from '#wiki/addresses.ts';
import { type Finder, firstOf, foundIn, lateEntry } from './finder.ts';
import type { LedgerEntry, LedgerKind } from './ledger.ts';

const lists = new Set(Object.values(pagePatterns).flatMap((pattern) => /^(\/[a-z]+)\/:id$/.exec(pattern)?.[1] ?? []));

const whole = /^.+$/g;

/** How paths, anchors, outlines and addresses of drawings are written in an output. */
const patterns: Partial<Record<LedgerKind, RegExp>> = {
  // `/sources/page/2` is the second page of a list, whose address says nothing of a thing called "page".
  path: new RegExp(`(?:${[...lists].join('|')})/(?!page/\\d)[a-z0-9-]+`, 'g'),
  // Anchors of claims (`claim-anchor.ts`), lines and awards have a prefix.
  anchor: /(?<=#|\b(?:claim|line|award)--)[a-z0-9]+(?:-[a-z0-9]+)*/g,
  outline: whole,
  drawing: /\/drawings\/[a-z0-9-]+\.svg/g,
  relation: whole,
  amount: whole,
};

/** Finds paths of pages, anchors, outlines and addresses of drawings that belong to later parts. */
export function identifierFinder(ledger: readonly LedgerEntry[]): Finder {
  const identifiers = ledger.filter(({ kind }) => kind in patterns);
  const strings = firstOf(identifiers.map((entry) => [`${entry.kind} ${entry.text}`, entry]));
  return {
    strings,
    find: ({ segment: { text } }, part) =>
      Object.entries(patterns).flatMap(([kind, pattern]) =>
        [...text.matchAll(pattern)].flatMap(({ 0: identifier, index }) => {
          const entry = lateEntry(strings, `${kind} ${identifier}`, part);
          return entry ? [foundIn(text, index, identifier.length, entry)] : [];
        }),
      ),
  };
}
