import { pagePatterns } from '#wiki/addresses.ts';
import type { Finder, Found } from './known-texts.ts';
import type { LedgerEntry, LedgerKind } from './ledger.ts';

const lists = [
  ...new Set(Object.values(pagePatterns).flatMap((pattern) => /^(\/[a-z]+)\/:id$/.exec(pattern)?.[1] ?? [])),
];

/** How each kind of mark is written in an output. */
const patterns = {
  path: new RegExp(`(?:${lists.join('|')})/[a-z0-9-]+`, 'g'),
  // Those of claims have a word before them (`claim-anchor.ts`).
  anchor: /(?<=#|#claim--)[a-z0-9]+(?:-[a-z0-9]+)*/g,
  outline: /^[Mm][\d .,\-a-zA-Z]+$/g,
  relation: /^.+$/g,
  amount: /^.+$/g,
} satisfies Partial<Record<LedgerKind, RegExp>>;

/** The kinds of marks that are looked for. */
export const markKinds = Object.keys(patterns) as (keyof typeof patterns)[];

/** Finds marks of one kind, such as paths of pages or outlines of drawings, that only later parts have. */
export function markFinder(kind: keyof typeof patterns, ledger: readonly LedgerEntry[]): Finder {
  const first = new Map<string, LedgerEntry>();
  for (const entry of ledger.filter((each) => each.kind === kind)) {
    const known = first.get(entry.text);
    if (!known || entry.from < known.from) first.set(entry.text, entry);
  }
  const isIn = { path: '/', anchor: '#', outline: '', relation: ' and ', amount: '[' }[kind];
  return {
    find({ segment: { text, isWhole = false } }, part) {
      if (!text.includes(isIn) || isWhole !== (kind === 'relation' || kind === 'amount')) return [];
      return [...text.matchAll(patterns[kind])].flatMap(({ 0: string, index }): Found[] => {
        const entry = first.get(string);
        if (!entry || entry.from <= part) return [];
        const context = text.slice(Math.max(0, index - 30), index + string.length + 30);
        return [{ entry, string: string.slice(0, 60), context: context.slice(0, 120) }];
      });
    },
    tried: (part) => [...first.values()].filter(({ from }) => from > part).length,
  };
}
