import type { Part } from '#wiki/part.ts';
import type { RecentSearch } from '#wiki/settings.ts';

/** The number of searches that the device keeps. */
const limit = 6;

/** Returns the searches that were made up to a part, newest first. */
export function searchesUpTo(searches: readonly RecentSearch[], part: Part): string[] {
  return searches.filter((search) => search.part <= part).map(({ typed }) => typed);
}

/** Returns the searches with a new one, without those of later parts: a reader who has gone back does not see them. */
export function withSearch(searches: readonly RecentSearch[], part: Part, typed: string): readonly RecentSearch[] {
  const text = typed.trim();
  if (text === '') return searches;
  const others = searches.filter((search) => search.typed !== text && search.part <= part);
  return [{ typed: text, part }, ...others].slice(0, limit);
}
