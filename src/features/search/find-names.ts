import { searchKinds } from '#wiki/search/search-data.ts';
import type { SearchEntry } from './search-entry.ts';
import { type Grade, gradeOf } from './grade.ts';
import { entriesMet, entriesMistyped, type KnownEntry, type NameIndex } from './name-index.ts';
import type { Query } from './query.ts';

/** An entry that matches a query, with its grade. */
export interface NameHit {
  at: number;
  entry: SearchEntry;
  grade: Grade;
}

/**
 * Returns the entries whose names or descriptions match a query, best first, in a stable order. If none has every word,
 * returns those with the most letters of the query.
 */
export function findNames(index: NameIndex, query: Query): NameHit[] {
  const met = gradeAll(entriesMet(index, query), query, false);
  const isWhole = met.some(({ grade }) => grade.missing === 0);
  // Typing errors count only where nothing matches exactly.
  const mistyped = isWhole ? [] : gradeAll(entriesMistyped(index, query), query, true);
  const places = new Set(mistyped.map(({ at }) => at));
  const all = [...met.filter(({ at }) => !places.has(at)), ...mistyped];
  const fewest = Math.min(...all.map(({ grade }) => grade.missing));
  return all.filter(({ grade }) => grade.missing === fewest).toSorted(byGrade);
}

function gradeAll(entries: readonly KnownEntry[], query: Query, forgives: boolean): NameHit[] {
  return entries.flatMap((known): NameHit[] => {
    const grade = gradeOf(known, query, forgives);
    return grade ? [{ at: known.at, entry: known.entry, grade }] : [];
  });
}

/** Compares by grade, then by kind, as a reader is likely to mean it, then in the order of the index. */
function byGrade(one: NameHit, other: NameHit): number {
  return one.grade.value - other.grade.value || rankOf(one) - rankOf(other) || one.at - other.at;
}

function rankOf({ entry }: NameHit): number {
  return searchKinds.indexOf(entry.kind);
}
