import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSettled } from '#lib/use-settled.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { ContentSource } from '#wiki/content-source.ts';
import type { Part } from '#wiki/part.ts';
import { pageQuery, searchAnswersQuery, searchNamesQuery, searchWordsQuery } from '#wiki/queries.ts';
import { useContentSource } from '#entities/use-page.ts';
import { indexNames, type NameIndex, withAnswers } from './name-index.ts';
import { excerptOf, matchPassages } from './passages.ts';
import { parseQuery } from './query.ts';
import { type IndexState, type PagesState, type Result, searchState, type SearchState } from './search.ts';

/** Debounce of the search in page text, in milliseconds, which takes longer than that of names. */
const pause = 200;

/**
 * Searches a part for what is being typed: names at once; page text once typing pauses and its words are loaded, with
 * the excerpts of the first `passageLimit` pages.
 */
export function useSearch(part: Part, typing: string, passageLimit: number): SearchState {
  const index = useIndex(part, typing.trim() !== '');
  const pages = usePages(part, index, useSettled(typing.trim(), pause));
  const search = useMemo(() => searchState(index, typing, pages), [index, typing, pages]);
  const shown = search.state === 'found' ? search.passages.slice(0, passageLimit) : [];
  const excerpts = useExcerpts(part, shown);
  return search.state === 'found'
    ? { ...search, passages: [...excerpts, ...search.passages.slice(passageLimit)] }
    : search;
}

/** Returns the index of a part: of its names, and once something is typed and they are loaded, of its answers too. */
function useIndex(part: Part, isTyping: boolean): IndexState {
  const [client, source] = [useQueryClient(), useContentSource()];
  const { data, isError, refetch } = useQuery(nameIndexQuery(client, source, part));
  const all = useQuery({ ...wholeIndexQuery(client, source, part), enabled: isTyping });
  // If the answers fail to load, names still find pages.
  const isPartial = !all.data && !all.isError;
  return useMemo(() => {
    if (isError) return { state: 'failed', retry: () => void refetch() };
    return data ? { state: 'ready', index: all.data ?? data.index, isPartial } : { state: 'loading' };
  }, [data, all.data, isPartial, isError, refetch]);
}

function usePages(part: Part, index: IndexState, typed: string): PagesState | null {
  const { data, isError } = useQuery({
    ...passagesQuery(useQueryClient(), useContentSource(), part, typed),
    enabled: index.state === 'ready' && typed !== '',
    // Not those of another part, which may be later.
    placeholderData: (previous, query) => (query?.queryKey[1] === part ? previous : undefined),
  });
  // If the words of pages fail to load, names still answer.
  return isError ? { typed, matches: [] } : (data ?? null);
}

/** Returns results with their excerpts, once their pages are loaded. */
function useExcerpts(part: Part, results: readonly Result[]): Result[] {
  const paths = [...new Set(results.map(({ entry }) => entry.path))];
  const query = pagesQuery(useQueryClient(), useContentSource(), part, paths);
  const pages = useQuery({ ...query, enabled: paths.length > 0 }).data;
  return results.map((result) => {
    const page = pages?.find((loaded) => loaded?.path === result.entry.path);
    if (!page || page.kind === 'moved' || !result.query) return result;
    return { ...result, excerpt: excerptOf(page, result.entry.hash, result.query) };
  });
}

/** Prefetches what the first key press needs. Errors are shown by the query that uses it. */
export function prepareSearch(client: QueryClient, source: ContentSource, part: Part): void {
  client.query(nameIndexQuery(client, source, part)).catch(() => undefined);
}

/** The index of a part's names, ready for the first key press. Dropped with all other data of its part. */
export function nameIndexQuery(client: QueryClient, source: ContentSource, part: Part) {
  return queryOptions({
    queryKey: ['part', part, 'search', 'index'],
    staleTime: 'static',
    gcTime: Infinity,
    retry: false,
    networkMode: source.networkMode,
    queryFn: async (): Promise<{ index: NameIndex; wordFiles: readonly string[] }> => {
      const names = await client.query(searchNamesQuery(source, part));
      return { index: await indexNames(names), wordFiles: names.wordFiles };
    },
  });
}

/** The same with the synonyms and facts of the part. */
function wholeIndexQuery(client: QueryClient, source: ContentSource, part: Part) {
  return queryOptions({
    queryKey: ['part', part, 'search', 'whole index'],
    staleTime: 'static',
    gcTime: Infinity,
    retry: false,
    networkMode: source.networkMode,
    queryFn: async (): Promise<NameIndex> => {
      const [{ index }, answers] = await Promise.all([
        client.query(nameIndexQuery(client, source, part)),
        client.query(searchAnswersQuery(source, part)),
      ]);
      return withAnswers(index, answers);
    },
  });
}

function passagesQuery(client: QueryClient, source: ContentSource, part: Part, typed: string) {
  return queryOptions({
    queryKey: ['part', part, 'search', 'passages', typed],
    staleTime: 'static',
    retry: false,
    networkMode: source.networkMode,
    queryFn: async (): Promise<PagesState> => {
      const { index, wordFiles } = await client.query(nameIndexQuery(client, source, part));
      const read = (file: number) => client.query(searchWordsQuery(source, part, file, wordFiles.length));
      return { typed, matches: await matchPassages(parseQuery(typed, index.rules), { wordFiles, read }) };
    },
  });
}

/** The pages at some paths, null for those that cannot be read. */
function pagesQuery(client: QueryClient, source: ContentSource, part: Part, paths: readonly PagePath[]) {
  return queryOptions({
    queryKey: ['part', part, 'search', 'pages', ...paths],
    staleTime: 'static',
    networkMode: source.networkMode,
    queryFn: () =>
      Promise.all(paths.map((path) => client.query(pageQuery(client, source, part, path)).catch(() => null))),
  });
}
