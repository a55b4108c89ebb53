import { type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useLoaderData, useRevalidator } from 'react-router';
import { numberedTogether } from '#wiki/numbered-together.ts';
import type { PageData, PageFile } from '#wiki/page-data.ts';
import { listQueries } from '#wiki/queries.ts';
import type { LoadedPage } from './load-page.ts';
import { useContentSource } from './use-page.ts';

/**
 * Returns all pages of the list to which a page belongs, with one numbering of their footnotes, if they are asked for by
 * the query of the address, as a filter does. Otherwise, and while they load, returns the page alone.
 *
 * The loader fetches them. It has not run for a document, whose app therefore has to make it.
 */
export function useWholeList<Page extends PageData>(
  page: Page,
  isAsked: boolean,
): { pages: [Page, ...Page[]]; isLoading: boolean } {
  const client = useQueryClient();
  const source = useContentSource();
  const { part } = useLoaderData<LoadedPage>();
  const queries = isAsked && page.pagination ? listQueries(client, source, part, page) : [];
  const pages = useQueries({ queries: queries.map((query) => ({ ...query, enabled: false })), combine });
  const [first, ...others] = pages.filter((each): each is Page => each.kind === page.kind);
  const isLoading = queries.length > 0 && first === undefined;
  const load = useEffectEvent(useRevalidator().revalidate);
  useEffect(() => {
    if (isLoading) void load();
  }, [isLoading]);
  return { pages: first ? [first, ...others] : [page], isLoading };
}

/** A function of its own, since its result is then kept as long as the pages are the same. */
function combine(results: UseQueryResult<PageFile | null>[]): PageData[] {
  const pages = results.flatMap(({ data }) => (data && data.kind !== 'moved' ? data : []));
  return pages.length === results.length ? numberedTogether(pages) : [];
}
