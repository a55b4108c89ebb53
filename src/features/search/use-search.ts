import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSettled } from '#lib/use-settled.ts';
import type { Part } from '#wiki/part.ts';
import { useContentSource } from '#entities/use-page.ts';
import { readQuery } from './query.ts';
import { nameIndexQuery, passagesQuery } from './search-queries.ts';
import { answerTo, type NamesState, type PagesState, type SearchState } from './search-state.ts';

/** How long typing must pause before the text of pages is searched, in milliseconds: it takes longer. */
export const pause = 200;

/** Searches a part of the wiki for what is being typed: its names at once, its pages as their words come. */
export function useSearch(part: Part, typing: string): SearchState {
  const names = useNames(part);
  const pages = usePages(part, names, useSettled(typing.trim(), pause));
  return answerTo(names, typing, pages);
}

/** The names of a part. */
export function useNames(part: Part): NamesState {
  const { data, isError, refetch } = useQuery(nameIndexQuery(useQueryClient(), useContentSource(), part));
  if (isError) return { state: 'failed', retry: () => void refetch() };
  return data ? { state: 'ready', index: data.index } : { state: 'loading' };
}

/** The pages of a part whose text holds the words of what was typed; asked for once its names are there. */
export function usePages(part: Part, names: NamesState, typed: string): PagesState {
  const { data, isError } = useQuery({
    ...passagesQuery(useQueryClient(), useContentSource(), part, typed),
    enabled: names.state === 'ready' && readQuery(typed, names.index.rules) !== null,
  });
  // Names alone still answer where the words of pages are not to be had.
  return { typed, hits: isError ? [] : (data ?? null) };
}
