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

/** The services of the app, independent of its router. */
export interface App {
  wiki: Wiki;
  site: SiteData;
  reader: Reader;
  gate: Gate;
}

interface AppOptions {
  source: ContentSource;
  storage: PartStorage | null;
  /** The base path of the site, with a trailing slash. */
  base: string;
  state?: PageState | null;
  /** Prerendered pages have no gate: their address alone decides what they show. */
  prerenders?: boolean;
}

/**
 * Creates the app's services, and fetches the data that every page needs unless the prerendered page brought it.
 *
 * @throws What the content source throws.
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

/** Returns the router context that loaders read. */
export function routerContext({ wiki }: App): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(wikiContext, wiki);
  return context;
}
