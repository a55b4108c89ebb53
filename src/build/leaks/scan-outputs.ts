import { runFinder } from './find-runs.ts';
import { hangulFinder } from './find-hangul.ts';
import { markFinder, markKinds } from './find-marks.ts';
import { phraseFinder, wordFinder } from './find-phrases.ts';
import { type Finder, type Found, knownTexts, passageOf } from './known-texts.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Output } from './outputs.ts';
import type { Segment } from './readings.ts';

/** Something of a later part that stands in an output. */
export interface Leak extends Found {
  output: Output;
}

/** How many strings are tried at a part, by what they are. */
export interface Tried {
  names: number;
  runs: number;
  marks: number;
}

/** Looks through outputs for what belongs to later parts. */
export interface Scanner {
  /** What is found in an output, each text of the ledger once. */
  scan: (output: Output) => Leak[];
  tried: (part: number) => Tried;
}

/** Gets ready to look for everything in a ledger. What the interface says as well belongs to no part. */
export function leakScanner(ledger: readonly LedgerEntry[], interfaceTexts: readonly string[]): Scanner {
  const { texts, wordNumbers } = knownTexts(ledger, interfaceTexts);
  const runs = [runFinder(texts)];
  const names = [phraseFinder(texts), hangulFinder(texts)];
  const marks = markKinds.map((kind) => markFinder(kind, ledger));
  const words = [wordFinder(texts)];
  const latest = Math.max(0, ...ledger.map(({ from }) => from));

  const look = ({ part, text, read, inWords }: Output): Found[] => {
    const finders = [...names, ...runs, ...marks, ...(inWords ? words : [])];
    const found = new Map<LedgerEntry, Found>();
    for (const segment of read(text).flatMap(withoutAnchors)) {
      const passage = passageOf(segment, wordNumbers);
      for (const each of (segment.isWhole ? marks : finders).flatMap((finder) => finder.find(passage, part))) {
        if (!found.has(each.entry)) found.set(each.entry, each);
      }
    }
    return [...found.values()];
  };
  // The one-file edition holds most files a second time.
  const looked = new Map<string, Found[]>();
  return {
    scan(output) {
      // Nothing is later than the end.
      if (output.part >= latest) return [];
      const key = `${output.part} ${output.read.name} ${output.inWords ?? false} ${output.text}`;
      const found = looked.get(key) ?? look(output);
      looked.set(key, found);
      return found.map((each) => ({ ...each, output }));
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
  return finders.reduce((sum, finder) => sum + finder.tried(part), 0);
}
