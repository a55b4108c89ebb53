import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { useLoaderData } from 'react-router';
import type { ContentSource } from '#wiki/content-source.ts';
import type { LoadedPage } from './load-page.ts';
import type { PageKind, PageOf } from '#wiki/page-data.ts';
import { pageQuery } from '#wiki/queries.ts';

/** Where the components' data comes from; the composition root sets it. */
export const ContentSourceContext = createContext<ContentSource | null>(null);

/** The content source. Throws outside the app's providers. */
export function useContentSource(): ContentSource {
  const source = useContext(ContentSourceContext);
  if (!source) throw new Error('useContentSource: there is no ContentSourceContext above this component.');
  return source;
}

/** The data of the page that the route's loader brought. Throws where its kind is not among those expected. */
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
