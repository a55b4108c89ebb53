import { QueryClient } from '@tanstack/react-query';
import { RouterContextProvider } from 'react-router';
import { type Wiki, wikiContext } from '#entities/wiki-context.ts';
import type { SettingStorage } from '#lib/device-setting.ts';
import { defined } from '#lib/defined.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { ContentSource } from '#wiki/content-source.ts';
import type { Part } from '#wiki/part.ts';
import { pageQuery, readPageFile, siteQuery } from '#wiki/queries.ts';
import { createSettings, type Settings } from '#wiki/settings.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { type DocumentPage, timeLimit } from './document-state.ts';

/** The services of the app, independent of its router. */
export interface App {
  wiki: Wiki;
  site: SiteData;
  settings: Settings;
  /** The careful page to which the gate of the document leads back. */
  twin?: PagePath;
}

/** What the app is made from. */
export interface AppOptions {
  source: ContentSource;
  /** Where settings are kept; null where the browser blocks it, and in prerendering. */
  storages: Record<'localStorage' | 'sessionStorage', SettingStorage | null>;
  /** The base path of the site, with a trailing slash. */
  base: string;
  /** The page of the document that the app hydrates; its data is read before anything is rendered. */
  page?: DocumentPage | null;
  /** Returns the parts that are completely on the device; none by default. */
  keptParts?: () => Promise<Part[]>;
  /** For how long a page may wait for the data of the reader's part, in milliseconds. */
  patience?: () => number;
  /** Prerendered pages have no gate: their address alone decides what they show. */
  prerenders?: boolean;
}

/**
 * Creates the app's services, and fetches the data that every page needs.
 *
 * @throws What the content source throws.
 */
export async function createApp(options: AppOptions): Promise<App> {
  const { source, storages, base, page, keptParts = async () => [], patience = () => timeLimit, prerenders } = options;
  const client = new QueryClient();
  const [site] = await Promise.all([client.query(siteQuery(source)), readPage(client, source, page)]);
  const settings = createSettings(site, storages);
  if (prerenders) settings.gate.set(true);
  return {
    wiki: { client, source, base, settings, keptParts, patience },
    site,
    settings,
    ...defined({ twin: page?.twin }),
  };
}

/** Reads the page of a document by its hash, so that nobody asks for its pointers. */
async function readPage(client: QueryClient, source: ContentSource, page?: DocumentPage | null): Promise<void> {
  if (!page) return;
  const { queryKey } = pageQuery(client, source, page.part, page.path);
  client.setQueryData(queryKey, await readPageFile(source, page.path, page.hash));
}

/** Returns the router context that loaders read. */
export function routerContext({ wiki }: App): RouterContextProvider {
  const context = new RouterContextProvider();
  context.set(wikiContext, wiki);
  return context;
}
