import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { ContentSource } from '#wiki/content-source.ts';
import type { Part } from '#wiki/part.ts';
import { searchNamesQuery, searchWordsQuery } from '#wiki/queries.ts';
import { findPassages, type PassageHit } from './find-passages.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { readQuery } from './query.ts';
import { searchNames } from './search.ts';

/** What answers the first key: the names of a part, in an index. It is forgotten with all else of its part. */
export function nameIndexQuery(client: QueryClient, source: ContentSource, part: Part) {
  return queryOptions({
    queryKey: ['part', part, 'search', 'index'],
    staleTime: 'static',
    gcTime: Infinity,
    retry: false,
    networkMode: source.networkMode,
    queryFn: async (): Promise<{ index: NameIndex; shards: number }> => {
      const names = await client.query(searchNamesQuery(source, part));
      const index = await indexNames(names);
      // The first search is slow, since the browser has not made its code quick yet: better now than at the first key.
      searchNames(index, 'a');
      return { index, shards: names.shards };
    },
  });
}

/** The places of the pages of a part that hold the words of what was typed. */
export function passagesQuery(client: QueryClient, source: ContentSource, part: Part, typed: string) {
  return queryOptions({
    queryKey: ['part', part, 'search', 'passages', typed],
    staleTime: 'static',
    retry: false,
    networkMode: source.networkMode,
    queryFn: async (): Promise<PassageHit[]> => {
      const query = readQuery(typed);
      const { shards } = await client.query(nameIndexQuery(client, source, part));
      const read = (shard: number) => client.query(searchWordsQuery(source, part, shard, shards));
      return query ? findPassages(query, shards, read) : [];
    },
  });
}

/** Fetches what answers the first key, before there is one. What fails is told where it is asked for. */
export function prepareSearch(client: QueryClient, source: ContentSource, part: Part): void {
  client.query(nameIndexQuery(client, source, part)).catch(() => undefined);
}
