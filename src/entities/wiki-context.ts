import type { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react-router';
import type { ContentSource } from '#wiki/content-source.ts';
import type { Part } from '#wiki/part.ts';
import type { Settings } from '#wiki/settings.ts';

/** The context of loaders: the query cache, the data source, and what the device keeps for the reader. */
export interface Wiki {
  client: QueryClient;
  source: ContentSource;
  /** The base path of the site, with a trailing slash: `/`, `/wiki/`. */
  base: string;
  settings: Settings;
  /** Returns the parts that are completely on the device, in order. */
  keptParts: () => Promise<Part[]>;
  /** Returns for how long a page may wait for the data of the reader's part, in milliseconds. */
  patience: () => number;
}

/** The router context that holds `Wiki`; every router of the app sets it. */
export const wikiContext = createContext<Wiki>();
