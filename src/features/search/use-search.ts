import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { Part } from '#wiki/part.ts';
import { useContentSource } from '#wiki/use-page.ts';
import { readQuery } from './query.ts';
import { type Found, foundOf, searchNames } from './search.ts';
import { nameIndexQuery, passagesQuery } from './search-queries.ts';

export type SearchState =
  | { state: 'idle' }
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | {
      state: 'found';
      typed: string;
      found: Found;
      /** Whether the words of pages are on their way. */ isPending: boolean;
    };

/** Searches a part of the wiki for what is being typed: its names at once, its pages as their words come. */
export function useSearch(part: Part, typing: string): SearchState {
  const client = useQueryClient();
  const source = useContentSource();
  // A key is shown before its answer.
  const typed = useDeferredValue(typing.trim());
  const names = useQuery(nameIndexQuery(client, source, part));
  const isAsking = readQuery(typed) !== null;
  const passages = useQuery({
    ...passagesQuery(client, source, part, typed),
    enabled: isAsking && names.data !== undefined,
  });
  const index = names.data?.index;
  const hits = useMemo(() => (index ? searchNames(index, typed) : []), [index, typed]);
  if (names.isError) return { state: 'failed', retry: () => void names.refetch() };
  if (!index) return typed === '' ? { state: 'idle' } : { state: 'loading' };
  if (!isAsking) return { state: 'idle' };
  return {
    state: 'found',
    typed,
    found: foundOf(index, typed, hits, passages.data ?? []),
    isPending: passages.isFetching,
  };
}
