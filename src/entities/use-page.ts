import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { useLoaderData } from 'react-router';
import type { ContentSource } from '#wiki/content-source.ts';
import type { LoadedPage } from './load-page.ts';
import type { PageKind, PageOf } from '#wiki/page-data.ts';
import { pageQuery } from '#wiki/queries.ts';

/** The data source of the components; the composition root provides it. */
export const ContentSourceContext = createContext<ContentSource | null>(null);

/**
 * Returns the content source.
 *
 * @throws Outside the app's providers.
 */
export function useContentSource(): ContentSource {
  const source = useContext(ContentSourceContext);
  if (!source) throw new Error('useContentSource: there is no ContentSourceContext above this component.');
  return source;
}

/**
 * Returns the page data from the route's loader.
 *
 * @throws If the page is not of an expected kind.
 */
export function usePage<Kind extends PageKind>(...kinds: Kind[]): PageOf<Kind> {
  const { part, path } = useLoaderData<LoadedPage>();
  const { data: page } = useSuspenseQuery(pageQuery(useQueryClient(), useContentSource(), part, path));
  if (page === null || !isOf(page, kinds)) {
    throw new Error(`usePage: ${path} is ${page?.kind ?? 'missing'}, expected ${kinds.join(' or ')}.`);
  }
  return page;
}

function isOf<Kind extends PageKind>(page: { kind: string }, kinds: readonly Kind[]): page is PageOf<Kind> {
  return kinds.some((kind) => kind === page.kind);
}
