import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { dataAddresses, firstPagePath, listPagePath, type PagePath, pointerShard } from './addresses.ts';
import { type ContentSource, DataMissing } from './content-source.ts';
import type { PageData, PageFile } from './page-data.ts';
import type { Part } from './part.ts';
import type { SearchAnswers, SearchNames, SearchWords } from './search/search-data.ts';
import type { PartsData, PointersData, SiteData } from './site-data.ts';

// Compiled data does not change during a visit, so it is fetched once.
const once = { staleTime: 'static', gcTime: Infinity, retry: false } as const;

/** Returns the query for the data of the wiki that every page needs. */
export function siteQuery(source: ContentSource) {
  return queryOptions({
    ...once,
    queryKey: ['site'],
    networkMode: source.networkMode,
    queryFn: async ({ signal }) => (await source.read(dataAddresses.site(), signal)) as SiteData,
  });
}

/** Returns the query for the cues that a reader of this part may see. */
export function partsQuery(source: ContentSource, part: Part) {
  return queryOptions({
    ...once,
    queryKey: ['part', part, 'parts'],
    networkMode: source.networkMode,
    queryFn: async ({ signal }) => (await source.read(dataAddresses.parts(part), signal)) as PartsData,
  });
}

function pointersQuery(source: ContentSource, part: Part, shard: number, shards: number) {
  return queryOptions({
    ...once,
    queryKey: ['part', part, 'pointers', shard, shards],
    networkMode: source.networkMode,
    queryFn: async ({ signal }) =>
      (await source.read(dataAddresses.pointers(part, shard, shards), signal)) as PointersData,
  });
}

/**
 * Returns the query for a page at a part. Its data is null if the part does not know the page: hidden and missing pages
 * look the same.
 */
export function pageQuery(client: QueryClient, source: ContentSource, part: Part, path: PagePath) {
  const find = async (signal: AbortSignal): Promise<PageFile | null> => {
    const { pointerShards } = await client.query(siteQuery(source));
    const shard = pointerShard(path, pointerShards);
    const hash = (await client.query(pointersQuery(source, part, shard, pointerShards)))[path];
    return hash === undefined ? null : readPageFile(source, path, hash, signal);
  };
  return queryOptions({
    ...once,
    queryKey: ['part', part, 'page', path],
    networkMode: source.networkMode,
    queryFn: async ({ signal }): Promise<PageFile | null> => {
      try {
        return await find(signal);
      } catch (error) {
        if (!(error instanceof DataMissing)) throw error;
        // A new edition was published during the visit, so the cached pointers are outdated: fetch them again, once.
        client.removeQueries({ queryKey: ['site'] });
        client.removeQueries({ queryKey: ['part', part, 'pointers'] });
        return find(signal);
      }
    },
  });
}

/** Returns the queries for all pages of the list to which a page belongs, in order. */
export function listQueries(
  client: QueryClient,
  source: ContentSource,
  part: Part,
  { path, pagination }: Pick<PageData, 'path' | 'pagination'>,
) {
  return Array.from({ length: pagination?.pages ?? 1 }, (_, before) =>
    pageQuery(client, source, part, listPagePath(firstPagePath(path), before + 1)),
  );
}

/**
 * Returns the page of a path from the file with this hash.
 *
 * @throws What the source throws, also if the file has another page.
 */
export async function readPageFile(
  source: ContentSource,
  path: PagePath,
  hash: string,
  signal?: AbortSignal,
): Promise<PageFile> {
  const isPage = (file: object) => 'path' in file && file.path === path && 'kind' in file;
  return (await source.read(dataAddresses.page(hash), signal, isPage)) as PageFile;
}

/** Returns the query for the names in a part's search index. */
export function searchNamesQuery(source: ContentSource, part: Part) {
  return queryOptions({
    ...once,
    queryKey: ['part', part, 'search', 'names'],
    networkMode: source.networkMode,
    queryFn: async ({ signal }) => (await source.read(dataAddresses.searchNames(part), signal)) as SearchNames,
  });
}

/** Returns the query for the synonyms and facts in a part's search index. */
export function searchAnswersQuery(source: ContentSource, part: Part) {
  return queryOptions({
    ...once,
    queryKey: ['part', part, 'search', 'answers'],
    networkMode: source.networkMode,
    queryFn: async ({ signal }) => (await source.read(dataAddresses.searchAnswers(part), signal)) as SearchAnswers,
  });
}

/** Returns the query for one word file of a part's search index. */
export function searchWordsQuery(source: ContentSource, part: Part, file: number, files: number) {
  return queryOptions({
    ...once,
    queryKey: ['part', part, 'search', 'words', file, files],
    networkMode: source.networkMode,
    queryFn: async ({ signal }) =>
      (await source.read(dataAddresses.searchWords(part, file, files), signal)) as SearchWords,
  });
}

/** Removes everything that was fetched for parts later than this one. */
export function forgetLaterParts(client: QueryClient, part: Part): void {
  client.removeQueries({ predicate: ({ queryKey: [kind, of] }) => kind === 'part' && Number(of) > part });
}
