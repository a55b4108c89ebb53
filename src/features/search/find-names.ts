import { searchKinds } from '#wiki/search/search-data.ts';
import type { SearchEntry } from './search-entry.ts';
import { type Grade, gradeOf } from './grade.ts';
import { entriesMet, entriesMistyped, type KnownEntry, type NameIndex } from './name-index.ts';
import type { Query } from './query.ts';

/** An entry that answers a query, and how well. */
export interface NameHit {
  at: number;
  entry: SearchEntry;
  grade: Grade;
}

/**
 * The entries that answer a query by their names or by what is said of them, best first, the same for the same query.
 * Where none has every word, those that have the most of the query's letters are given.
 */
export function findNames(index: NameIndex, query: Query): NameHit[] {
  const met = gradeAll(entriesMet(index, query), query, false);
  const isWhole = met.some(({ grade }) => grade.missing === 0);
  // Errors are looked for where nothing answers as it was typed.
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

/** Better grades first; then by kind, as a reader is likely to mean it; then in the order of the index. */
function byGrade(one: NameHit, other: NameHit): number {
  return one.grade.value - other.grade.value || rankOf(one) - rankOf(other) || one.at - other.at;
}

function rankOf({ entry }: NameHit): number {
  return searchKinds.indexOf(entry.kind);
}
