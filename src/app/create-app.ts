import { QueryClient } from '@tanstack/react-query';
import { RouterContextProvider } from 'react-router';
import { type Wiki, wikiContext } from '#entities/wiki-context.ts';
import type { SettingStorage } from '#lib/device-setting.ts';
import type { ContentSource } from '#wiki/content-source.ts';
import type { Part } from '#wiki/part.ts';
import { pageQuery, siteQuery } from '#wiki/queries.ts';
import { createSettings, type Settings } from '#wiki/settings.ts';
import type { SiteData } from '#wiki/site-data.ts';
import type { PageState } from './page-state.ts';
import { timeLimit } from './time-limit.ts';

/** The services of the app, independent of its router. */
export interface App {
  wiki: Wiki;
  site: SiteData;
  settings: Settings;
}

/** What the app is made from. */
export interface AppOptions {
  source: ContentSource;
  /** Where settings are kept; null where the browser blocks it, and in prerendering. */
  storages: Record<'localStorage' | 'sessionStorage', SettingStorage | null>;
  /** The base path of the site, with a trailing slash. */
  base: string;
  state?: PageState | null;
  /** Returns the parts that are completely on the device; none by default. */
  keptParts?: () => Promise<Part[]>;
  /** For how long a page may wait for the data of the reader's part, in milliseconds. */
  patience?: () => number;
  /** Prerendered pages have no gate: their address alone decides what they show. */
  prerenders?: boolean;
}

/**
 * Creates the app's services, and fetches the data that every page needs unless the prerendered page brought it.
 *
 * @throws What the content source throws.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { source, storages, base, state, keptParts = async () => [], patience = () => timeLimit, prerenders } = options;
  const client = new QueryClient();
  if (state) {
    client.setQueryData(siteQuery(source).queryKey, state.site);
    client.setQueryData(pageQuery(client, source, state.loaded.part, state.loaded.path).queryKey, state.page);
  }
  const site = await client.query(siteQuery(source));
  const settings = createSettings(site, storages);
  if (prerenders) settings.gate.set(true);
  return { wiki: { client, source, base, settings, keptParts, patience }, site, settings };
}

/** Returns the router context that loaders read. */
export function routerContext({ wiki }: App): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(wikiContext, wiki);
  return context;
}
