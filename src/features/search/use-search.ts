import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSettled } from '#lib/use-settled.ts';
import type { Part } from '#wiki/part.ts';
import { useContentSource } from '#wiki/use-page.ts';
import { readQuery } from './query.ts';
import type { SearchEntry } from '#wiki/search/search-data.ts';
import { type Found, foundOf, searchNames } from './search.ts';
import { startEntries } from './start-entries.ts';
import { nameIndexQuery, passagesQuery } from './search-queries.ts';

export type SearchState =
  | {
      state: 'idle';
      /** Where to begin. */
      start: readonly SearchEntry[];
    }
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | {
      state: 'found';
      typed: string;
      found: Found;
      /** Whether the words of pages are on their way. */ isPending: boolean;
    };

/** How long typing must pause before the text of pages is searched, in milliseconds. */
const pause = 200;

/** Searches a part of the wiki for what is being typed: its names at once, its pages as their words come. */
export function useSearch(part: Part, typing: string): SearchState {
  const client = useQueryClient();
  const source = useContentSource();
  const typed = typing.trim();
  const names = useQuery(nameIndexQuery(client, source, part));
  const isAsking = readQuery(typed) !== null;
  // The text of pages takes longer, so that it waits for a pause; its last answer does not stand for another query.
  const settled = useSettled(typed, pause);
  const passages = useQuery({
    ...passagesQuery(client, source, part, settled),
    enabled: isAsking && settled === typed && names.data !== undefined,
  });
  const index = names.data?.index;
  const hits = useMemo(() => (index ? searchNames(index, typed) : []), [index, typed]);
  if (names.isError) return { state: 'failed', retry: () => void names.refetch() };
  if (!index) return typed === '' ? { state: 'idle', start: [] } : { state: 'loading' };
  if (!isAsking) return { state: 'idle', start: startEntries(index) };
  return {
    state: 'found',
    typed,
    found: foundOf(index, typed, hits, settled === typed ? (passages.data ?? []) : []),
    isPending: settled !== typed || passages.isFetching,
  };
}
