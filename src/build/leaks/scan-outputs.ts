import { hangulFinder, nameFinder, runFinder, wordFinder } from './find-words.ts';
import { identifierFinder } from './find-identifiers.ts';
import type { Finder, Found } from './finder.ts';
import { knownTexts } from './known-texts.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Output } from './outputs.ts';
import type { Segment } from './readings.ts';
import { wordsOf } from '#lib/words.ts';

/** Content of a later part that was found in an output. */
export interface Leak extends Found {
  output: Output;
}

/** Searches outputs for content of later parts. */
export interface Scanner {
  /** Returns the leaks in an output, each text of the ledger once. */
  scan: (output: Output) => Leak[];
  /** Returns the number of strings searched for at a part, by kind. */
  tried: (part: number) => { names: number; runs: number; identifiers: number };
}

/** Prepares a search for everything in a ledger, except texts that are also in the interface. */
export function leakScanner(ledger: readonly LedgerEntry[], interfaceTexts: readonly string[]): Scanner {
  const texts = knownTexts(ledger, interfaceTexts);
  const names = [nameFinder(texts), hangulFinder(texts)];
  const runs = [runFinder(texts)];
  const identifiers = [identifierFinder(ledger)];
  const words = [wordFinder(texts)];
  const latest = Math.max(0, ...ledger.map(({ from }) => from));

  // Most segments, such as those of header and footer, occur in many outputs. A segment without leaks at one part has
  // none at later parts either.
  const clean = new Map<string, number>();
  const findIn = (segment: Segment, { part, inWords }: Output): Found[] => {
    const { text, code, isWhole } = segment;
    const key = [inWords, code, isWhole, text].join(' ');
    if ((clean.get(key) ?? Infinity) <= part) return [];
    const passage = { segment, words: wordsOf(text) };
    const finders = isWhole ? identifiers : [...names, ...runs, ...identifiers, ...(inWords ? words : [])];
    const found = finders.flatMap((finder) => finder.find(passage, part));
    if (found.length === 0) clean.set(key, part);
    return found;
  };
  return {
    scan(output) {
      // Nothing is later than the last part.
      if (output.part >= latest) return [];
      const leaks = new Map<LedgerEntry, Leak>();
      for (const segment of output.read(output.text).flatMap(withoutAnchors)) {
        for (const found of findIn(segment, output)) {
          if (!leaks.has(found.entry)) leaks.set(found.entry, { ...found, output });
        }
      }
      return [...leaks.values()];
    },
    tried: (part) => ({
      names: triedBy(names, part),
      runs: triedBy(runs, part),
      identifiers: triedBy(identifiers, part),
    }),
  };
}

/** The path and the anchor are separate: "/characters/keeper#at-sea" is not the phrase "keeper at sea". */
function withoutAnchors(segment: Segment): Segment[] {
  if (segment.code || segment.isWhole || !segment.text.includes('#')) return [segment];
  return segment.text.split(/(?=#)/).map((text) => ({ text }));
}

function triedBy(finders: readonly Finder[], part: number): number {
  return finders.flatMap(({ strings }) => [...strings.values()]).filter(({ from }) => from > part).length;
}
