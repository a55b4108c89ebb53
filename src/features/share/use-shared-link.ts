import { useQueryClient } from '@tanstack/react-query';
import { useHref, useLoaderData } from 'react-router';
import { pageAddress } from '#wiki/addresses.ts';
import type { LoadedPage } from '#entities/load-page.ts';
import { messages } from '#messages/messages.ts';
import type { PageFile } from '#wiki/page-data.ts';
import { premise } from '#wiki/part.ts';
import { pageQuery, siteQuery } from '#wiki/queries.ts';
import { useContentSource } from '#entities/use-page.ts';
import { sharedLink } from './shared-link.ts';

/** A link that can be shared. */
export interface FoundLink {
  /** Absolute. */
  url: string;
  /** The same as in the head of the target document. */
  title: string;
  isCareful: boolean;
  /** Whether it includes the requested section. */
  hasSection: boolean;
}

/**
 * Returns a function that finds the link to the page on the screen, or to a section of it. It looks up in the data of
 * part 0, which every reader may fetch, whether there is a careful page and what its title is.
 */
export function useSharedLink(): (section?: string) => Promise<FoundLink> {
  const client = useQueryClient();
  const source = useContentSource();
  const { part, path } = useLoaderData<LoadedPage>();
  const hrefs = {
    careful: useHref(pageAddress(path, 'careful')),
    full: useHref(pageAddress(path, 'full')),
  };
  return async (wanted = '') => {
    // Both are cached, since the page is on the screen.
    const site = await client.query(siteQuery(source));
    const page = await client.query(pageQuery(client, source, part, path));
    let careful: PageFile | null = null;
    try {
      careful = await client.query(pageQuery(client, source, premise, path));
    } catch {
      // If the lookup fails, the address of the whole story is safe: every page has one, and its gate asks first.
    }
    const { edition, title, section } = sharedLink(page, careful, wanted);
    return {
      url: new URL(`${hrefs[edition]}${section && `#${section}`}`, window.location.href).href,
      title: messages.documentTitle({ page: title ?? site.film.title, site: site.name }),
      isCareful: edition === 'careful',
      hasSection: section === wanted,
    };
  };
}
