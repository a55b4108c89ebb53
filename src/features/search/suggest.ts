import { distance } from 'fastest-levenshtein';
import type { SearchEntry } from './search-entry.ts';
import { mistypedFrom } from './grade-name.ts';
import type { NameHit } from './find-names.ts';
import type { NameIndex } from './name-index.ts';
import type { Query } from './query.ts';

/** Returns the suggested spelling: the name of the best hit, if it was misspelled. */
export function meantName([best]: readonly NameHit[]): string | null {
  if (!best || best.grade.value < mistypedFrom || best.entry.kind === 'sources') return null;
  return best.grade.name ?? null;
}

/** The fraction of a name's letters that must match for it to be similar. */
const nearest = 0.6;

/** Returns the entries with the most similar names, most similar first; empty if none is similar. */
export function nearestEntries(index: NameIndex, query: Query, most: number): SearchEntry[] {
  const shareOf = (whole: string) =>
    Math.max(...query.wholes.map(({ text }) => 1 - distance(text, whole) / Math.max(text.length, whole.length)));
  return index.entries
    .filter(({ entry }) => entry.kind !== 'sources' && entry.kind !== 'reviews')
    .map(({ entry, names }) => ({
      entry,
      share: Math.max(...names.flatMap(({ wholes, words }) => [...wholes, ...words]).map(shareOf)),
    }))
    .filter(({ share }) => share >= nearest)
    .toSorted((one, other) => other.share - one.share)
    .slice(0, most)
    .map(({ entry }) => entry);
}
