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

/** A link that can be handed on. */
export interface FoundLink {
  /** Absolute. */
  url: string;
  /** As in the head of the document that it leads to. */
  title: string;
  isCareful: boolean;
  /** Whether it leads to the section that was asked for. */
  hasSection: boolean;
}

/**
 * The way to find the link to the page on the screen, or to a section of it. Whether there is a careful page, and what
 * it is called, is asked of the data of part 0, which every reader may have.
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
    // Both are there already, since the page is on the screen.
    const site = await client.query(siteQuery(source));
    const page = await client.query(pageQuery(client, source, part, path));
    let careful: PageFile | null = null;
    try {
      careful = await client.query(pageQuery(client, source, premise, path));
    } catch {
      // Where it cannot be asked, the whole story's address is safe: every page has one, and its gate asks.
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

/** Whether the page has an address that others can open: a file on the device has none. Browser only. */
export function isShareable(): boolean {
  return window.location.protocol.startsWith('http');
}
