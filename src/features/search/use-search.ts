import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { Part } from '#wiki/part.ts';
import type { SearchEntry } from '#wiki/search/search-data.ts';
import { useContentSource } from '#wiki/use-page.ts';
import { findNames } from './find-names.ts';
import { readQuery } from './query.ts';
import { nameIndexQuery, passagesQuery } from './search-queries.ts';
import { meantName, nearestEntries } from './suggest.ts';

/** What there is for what was typed. */
export interface Found {
  /** By name or by what is said of it, best first. */
  names: readonly FoundName[];
  /** Other pages whose text holds the words. */
  passages: readonly SearchEntry[];
  /** Whether the words of the pages are still being fetched. */
  isPending: boolean;
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

export type SearchState =
  | { state: 'idle' }
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | { state: 'found'; typed: string; found: Found };

/** How many of the nearest are offered. */
const nearestOffered = 5;

/** Searches a part of the wiki for what is being typed: its names at once, its pages as their words come. */
export function useSearch(part: Part, typing: string): SearchState {
  const client = useQueryClient();
  const source = useContentSource();
  // A key is shown before its answer.
  const typed = useDeferredValue(typing.trim());
  const names = useQuery(nameIndexQuery(client, source, part));
  const query = readQuery(typed);
  const passages = useQuery({
    ...passagesQuery(client, source, part, typed),
    enabled: query !== null && names.data !== undefined,
  });
  const index = names.data?.index;
  const hits = useMemo(() => {
    const read = readQuery(typed);
    return index && read ? findNames(index, read) : [];
  }, [index, typed]);
  if (names.isError) return { state: 'failed', retry: () => void names.refetch() };
  if (!index) return typed === '' ? { state: 'idle' } : { state: 'loading' };
  if (!query) return { state: 'idle' };
  const known = new Set(hits.map(({ at }) => at));
  const pages = (passages.data ?? []).filter(({ at }) => !known.has(at));
  // Where no name has all words and a page has, the page is what was meant.
  const missing = hits[0]?.grade.missing ?? 0;
  const isWorse = pages.some((page) => page.missing < missing);
  const shown = isWorse ? [] : hits;
  const entriesOf = (places: readonly { at: number }[]) => places.flatMap(({ at }) => index.entries[at]?.entry ?? []);
  const isEmpty = shown.length === 0 && pages.length === 0;
  return {
    state: 'found',
    typed,
    found: {
      names: shown.map(({ entry, grade: { name } }) => ({ entry, ...(name === undefined ? {} : { name }) })),
      passages: entriesOf(isWorse ? (passages.data ?? []) : pages),
      isPending: passages.isFetching,
      meant: meantName(shown),
      nearest: isEmpty && !passages.isFetching ? nearestEntries(index, query, nearestOffered) : [],
    },
  };
}
