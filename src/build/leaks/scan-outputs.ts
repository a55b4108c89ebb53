import { hangulFinder, nameFinder, runFinder, wordFinder } from './find-words.ts';
import { markFinder } from './find-marks.ts';
import type { Finder, Found } from './finder.ts';
import { knownTexts } from './known-texts.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Output } from './outputs.ts';
import type { Segment } from './readings.ts';
import { wordsOf } from './words.ts';

/** Something of a later part that stands in an output. */
export interface Leak extends Found {
  output: Output;
}

/** Looks through outputs for what belongs to later parts. */
export interface Scanner {
  /** What is found in an output, each text of the ledger once. */
  scan: (output: Output) => Leak[];
  /** How many strings are tried at a part, by what they are. */
  tried: (part: number) => { names: number; runs: number; marks: number };
}

/** Gets ready to look for everything in a ledger. What the interface says as well belongs to no part. */
export function leakScanner(ledger: readonly LedgerEntry[], interfaceTexts: readonly string[]): Scanner {
  const texts = knownTexts(ledger, interfaceTexts);
  const names = [nameFinder(texts), hangulFinder(texts)];
  const runs = [runFinder(texts)];
  const marks = [markFinder(ledger)];
  const words = [wordFinder(texts)];
  const latest = Math.max(0, ...ledger.map(({ from }) => from));

  // Most segments, such as those of header and footer, stand in many outputs. What tells nothing of any later part tells
  // readers of a later part nothing either.
  const clean = new Map<string, number>();
  const look = (segment: Segment, { part, inWords }: Output): Found[] => {
    const { text, code, isWhole } = segment;
    const key = [inWords, code, isWhole, text].join(' ');
    if ((clean.get(key) ?? Infinity) <= part) return [];
    const passage = { segment, words: wordsOf(text) };
    const finders = isWhole ? marks : [...names, ...runs, ...marks, ...(inWords ? words : [])];
    const found = finders.flatMap((finder) => finder.find(passage, part));
    if (found.length === 0) clean.set(key, part);
    return found;
  };
  return {
    scan(output) {
      // Nothing is later than the end.
      if (output.part >= latest) return [];
      const leaks = new Map<LedgerEntry, Leak>();
      for (const segment of output.read(output.text).flatMap(withoutAnchors)) {
        for (const found of look(segment, output)) {
          if (!leaks.has(found.entry)) leaks.set(found.entry, { ...found, output });
        }
      }
      return [...leaks.values()];
    },
    tried: (part) => ({ names: triedBy(names, part), runs: triedBy(runs, part), marks: triedBy(marks, part) }),
  };
}

/** What stands before an anchor and the anchor are two things: "/characters/keeper#at-sea" is no keeper at sea. */
function withoutAnchors(segment: Segment): Segment[] {
  if (segment.code || segment.isWhole || !segment.text.includes('#')) return [segment];
  return segment.text.split(/(?=#)/).map((text) => ({ text }));
}

function triedBy(finders: readonly Finder[], part: number): number {
  return finders.flatMap(({ strings }) => [...strings.values()]).filter(({ from }) => from > part).length;
}
