import { QueryClient } from '@tanstack/react-query';
import { RouterContextProvider } from 'react-router';
import { createGate, type Gate, openGate } from '#features/spoilers/gate.ts';
import { createReader, type Reader } from '#features/spoilers/reader.ts';
import type { PartStorage } from '#wiki/stored-part.ts';
import type { ContentSource } from '#wiki/content-source.ts';
import { pageQuery, siteQuery } from '#wiki/queries.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { type Wiki, wikiContext } from '#entities/wiki-context.ts';
import type { PageState } from './page-state.ts';

/** What the app is made of, whatever router shows it. */
export interface App {
  wiki: Wiki;
  site: SiteData;
  reader: Reader;
  gate: Gate;
}

interface AppOptions {
  source: ContentSource;
  storage: PartStorage | null;
  /** The site's base, with a closing slash. */
  base: string;
  state?: PageState | null;
  /** Prerendered pages have no gate: what they show is decided by their address alone. */
  prerenders?: boolean;
}

/**
 * Puts the app together. Fetches what every page needs where no prerendered page brought it.
 * Throws what the content source throws.
 */
export async function createApp({ source, storage, base, state, prerenders }: AppOptions): Promise<App> {
  const client = new QueryClient();
  if (state) {
    client.setQueryData(siteQuery(source).queryKey, state.site);
    client.setQueryData(pageQuery(client, source, state.loaded.part, state.loaded.path).queryKey, state.page);
  }
  const site = await client.query(siteQuery(source));
  const reader = createReader(storage, site);
  const gate = prerenders ? openGate : createGate(site);
  const carefulPart = () => reader.state().part;
  const isWholeStoryOpen = () => carefulPart() === site.lastPart || gate.isOpen();
  return { wiki: { client, source, base, carefulPart, isWholeStoryOpen }, site, reader, gate };
}

/** The router context that loaders read. */
export function routerContext({ wiki }: App): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(wikiContext, wiki);
  return context;
}
