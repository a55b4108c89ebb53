import type { SearchEntry } from './search-entry.ts';
import type { NameHit } from './find-names.ts';
import type { PassageHit } from './find-passages.ts';
import type { NameIndex } from './name-index.ts';
import type { Query } from './query.ts';
import { meantName, nearestEntries } from './suggest.ts';

/** The results of a query. */
export interface Found {
  /** Matches by name or description, best first. */
  names: readonly FoundName[];
  /** Other pages whose text matches. */
  passages: readonly SearchEntry[];
  /** A suggested spelling. */
  meant: string | null;
  /** If there are no results: the most similar names. */
  nearest: readonly SearchEntry[];
}

export interface FoundName {
  entry: SearchEntry;
  /** The name that matched; absent if the description did. */
  name?: string;
}

/** The maximum number of similar names. */
const nearestOffered = 5;

/**
 * Merges matches by name and in page text: names come first, unless none has all words of the query and a page has more
 * of them. `pages` is null while loading.
 */
export function foundOf(
  index: NameIndex,
  query: Query,
  hits: readonly NameHit[],
  pages: readonly PassageHit[] | null,
): Found {
  const missing = hits[0]?.grade.missing ?? 0;
  const shown = pages?.some((page) => page.missing < missing) ? [] : hits;
  const known = new Set(shown.map(({ at }) => at));
  const others = (pages ?? []).filter(({ at }) => !known.has(at));
  // Waits for the pages: similar names take long to find, and most words that are not names are on some page.
  const isNothing = pages !== null && shown.length + others.length === 0;
  return {
    names: shown.map(({ entry, grade: { name } }) => ({ entry, ...(name === undefined ? {} : { name }) })),
    passages: others.flatMap(({ at }) => index.entries[at]?.entry ?? []),
    meant: meantName(shown),
    nearest: isNothing ? nearestEntries(index, query, nearestOffered) : [],
  };
}
