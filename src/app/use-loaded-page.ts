import { useQueryClient } from '@tanstack/react-query';
import { useMatches } from 'react-router';
import type { LoadedPage } from '#entities/load-page.ts';
import type { PageData } from '#wiki/page-data.ts';
import { pageQuery } from '#wiki/queries.ts';
import { useContentSource } from '#entities/use-page.ts';

/** Returns the page that the router shows, with its data; null while it shows an error or nothing yet. */
export function useLoadedPage(): { loaded: LoadedPage; page: PageData } | null {
  const client = useQueryClient();
  const source = useContentSource();
  const loaded = useMatches().at(-1)?.loaderData;
  if (!isLoadedPage(loaded)) return null;
  const page = client.getQueryData(pageQuery(client, source, loaded.part, loaded.path).queryKey);
  return page && page.kind !== 'moved' ? { loaded, page } : null;
}

function isLoadedPage(value: unknown): value is LoadedPage {
  return typeof value === 'object' && value !== null && 'path' in value && 'part' in value;
}
