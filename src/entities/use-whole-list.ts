import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useLoaderData, useRevalidator } from 'react-router';
import { numberedTogether } from '#wiki/numbered-together.ts';
import type { PageData } from '#wiki/page-data.ts';
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
  const loaded = queries.flatMap(({ queryKey }) => client.getQueryData(queryKey) ?? []);
  const isLoading = loaded.length < queries.length;
  const pages = isLoading ? [] : loaded.filter((each): each is Page => each.kind === page.kind);
  const [first = page, ...others] = numberedTogether(pages);
  const load = useEffectEvent(useRevalidator().revalidate);
  useEffect(() => {
    if (isLoading) void load();
  }, [isLoading]);
  return { pages: [first, ...others], isLoading };
}
