import type { SearchEntry } from './search-entry.ts';
import type { NameHit } from './find-names.ts';
import type { PassageHit } from './find-passages.ts';
import type { NameIndex } from './name-index.ts';
import type { Query } from './query.ts';
import { meantName, nearestEntries } from './suggest.ts';

/** What there is for a query. */
export interface Found {
  /** By name or by what is said of it, best first. */
  names: readonly FoundName[];
  /** Other pages whose text holds the words. */
  passages: readonly SearchEntry[];
  /** What the reader may have meant. */
  meant: string | null;
  /** Where nothing is found: what is called most like it. */
  nearest: readonly SearchEntry[];
}

export interface FoundName {
  entry: SearchEntry;
  /** The name that was met; absent where what is said of the entry was. */
  name?: string;
}

/** How many of the nearest are offered. */
const nearestOffered = 5;

/**
 * Puts together what was found by name and in the text of pages: names come first, but where none has all words of the
 * query and a page has more of them, the page is what was meant. `pages` is null while they are on their way.
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
  // Not before that is known of the pages too: it takes long, and most words without a name stand on one.
  const isNothing = pages !== null && shown.length + others.length === 0;
  return {
    names: shown.map(({ entry, grade: { name } }) => ({ entry, ...(name === undefined ? {} : { name }) })),
    passages: others.flatMap(({ at }) => index.entries[at]?.entry ?? []),
    meant: meantName(shown),
    nearest: isNothing ? nearestEntries(index, query, nearestOffered) : [],
  };
}
