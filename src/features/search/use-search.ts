import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSettled } from '#lib/use-settled.ts';
import type { Part } from '#wiki/part.ts';
import { useContentSource } from '#entities/use-page.ts';
import { readQuery } from './query.ts';
import { nameIndexQuery, passagesQuery } from './search-queries.ts';
import { answerTo, type NamesState, type PagesState, type SearchState } from './search-state.ts';

/** Debounce of the search in page text, in milliseconds, which takes longer than that of names. */
export const pause = 200;

/** Searches a part for what is being typed: names at once, page text once its words are loaded. */
export function useSearch(part: Part, typing: string): SearchState {
  const names = useNames(part);
  const pages = usePages(part, names, useSettled(typing.trim(), pause));
  return answerTo(names, typing, pages);
}

/** Returns the names of a part. */
export function useNames(part: Part): NamesState {
  const { data, isError, refetch } = useQuery(nameIndexQuery(useQueryClient(), useContentSource(), part));
  if (isError) return { state: 'failed', retry: () => void refetch() };
  return data ? { state: 'ready', index: data.index } : { state: 'loading' };
}

/** Returns the pages of a part whose text matches; queried once the names are loaded. */
export function usePages(part: Part, names: NamesState, typed: string): PagesState {
  const { data, isError } = useQuery({
    ...passagesQuery(useQueryClient(), useContentSource(), part, typed),
    enabled: names.state === 'ready' && readQuery(typed, names.index.rules) !== null,
  });
  // If the words of pages fail to load, names still answer.
  return { typed, hits: isError ? [] : (data ?? null) };
}
