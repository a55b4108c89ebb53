import { type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query';
import { useLoaderData } from 'react-router';
import { firstPagePath, listPagePath } from '#wiki/addresses.ts';
import { numberedTogether } from '#wiki/numbered-together.ts';
import type { PageData, PageFile } from '#wiki/page-data.ts';
import { pageQuery } from '#wiki/queries.ts';
import type { LoadedPage } from './load-page.ts';
import { useContentSource } from './use-page.ts';

/**
 * Returns all pages of the list to which a page belongs, with one numbering of their footnotes, if they are asked for, as
 * by a filter. Otherwise, and while they load, returns the page alone.
 *
 * @throws What the source throws, which the page's error boundary shows.
 */
export function useWholeList<Page extends PageData>(
  page: Page,
  isAsked: boolean,
): { pages: [Page, ...Page[]]; isLoading: boolean } {
  const client = useQueryClient();
  const source = useContentSource();
  const { part } = useLoaderData<LoadedPage>();
  const count = isAsked ? (page.pagination?.pages ?? 0) : 0;
  const { pages, error } = useQueries({
    queries: Array.from({ length: count }, (_, before) =>
      pageQuery(client, source, part, listPagePath(firstPagePath(page.path), before + 1)),
    ),
    combine,
  });
  if (error) throw error;
  const [first, ...others] = pages.filter((each): each is Page => each.kind === page.kind);
  return first ? { pages: [first, ...others], isLoading: false } : { pages: [page], isLoading: count > 0 };
}

/** A function of its own, since its results are then kept as long as the pages are the same. */
function combine(results: UseQueryResult<PageFile | null>[]): { pages: PageData[]; error: Error | null } {
  const pages = results.flatMap(({ data }) => (data && data.kind !== 'moved' ? data : []));
  return {
    pages: pages.length === results.length ? numberedTogether(pages) : [],
    error: results.find(({ error }) => error)?.error ?? null,
  };
}
