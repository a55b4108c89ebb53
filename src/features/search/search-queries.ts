import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { PagePath } from '#wiki/addresses.ts';
import type { ContentSource } from '#wiki/content-source.ts';
import type { PageData } from '#wiki/page-data.ts';
import type { Part } from '#wiki/part.ts';
import { pageQuery, searchNamesQuery, searchWordsQuery } from '#wiki/queries.ts';
import { findPassages, type PassageHit } from './find-passages.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { readQuery } from './query.ts';

/** The index of a part's names, ready for the first key press. Dropped with all other data of its part. */
export function nameIndexQuery(client: QueryClient, source: ContentSource, part: Part) {
  return queryOptions({
    queryKey: ['part', part, 'search', 'index'],
    staleTime: 'static',
    gcTime: Infinity,
    retry: false,
    networkMode: source.networkMode,
    queryFn: async (): Promise<{ index: NameIndex; shards: number }> => {
      const names = await client.query(searchNamesQuery(source, part));
      return { index: await indexNames(names), shards: names.shards };
    },
  });
}

/** The passages of a part that match what was typed. */
export function passagesQuery(client: QueryClient, source: ContentSource, part: Part, typed: string) {
  return queryOptions({
    queryKey: ['part', part, 'search', 'passages', typed],
    staleTime: 'static',
    retry: false,
    networkMode: source.networkMode,
    queryFn: async (): Promise<PassageHit[]> => {
      const { index, shards } = await client.query(nameIndexQuery(client, source, part));
      const query = readQuery(typed, index.rules);
      const read = (shard: number) => client.query(searchWordsQuery(source, part, shard, shards));
      return query ? findPassages(query, { rules: index.rules, shards, read }) : [];
    },
  });
}

/** Pages by path; unreadable pages are missing. */
export type PagesOfEntries = ReadonlyMap<PagePath, PageData>;

/** Several pages of a part. */
export function pagesOfQuery(client: QueryClient, source: ContentSource, part: Part, paths: readonly PagePath[]) {
  return queryOptions({
    queryKey: ['part', part, 'search', 'pages', ...paths],
    staleTime: 'static',
    networkMode: source.networkMode,
    queryFn: async (): Promise<PagesOfEntries> => {
      const pages = await Promise.all(
        paths.map((path) => client.query(pageQuery(client, source, part, path)).catch(() => null)),
      );
      return new Map(pages.flatMap((page) => (page && page.kind !== 'moved' ? [[page.path, page] as const] : [])));
    },
  });
}

/** Prefetches what the first key press needs. Errors are shown by the query that uses it. */
export function prepareSearch(client: QueryClient, source: ContentSource, part: Part): void {
  client.query(nameIndexQuery(client, source, part)).catch(() => undefined);
}
