import type { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react-router';
import type { ContentSource } from '#wiki/content-source.ts';
import type { Part } from '#wiki/part.ts';

/** The context of loaders: the query cache, the data source, and the reader's progress. */
export interface Wiki {
  client: QueryClient;
  source: ContentSource;
  /** The base path of the site, with a trailing slash: `/`, `/wiki/`. */
  base: string;
  /** Returns the part that the careful edition shows now. */
  carefulPart: () => Part;
  /** Returns whether the whole story may be fetched: the reader has watched the whole film, or has opened the gate. */
  isWholeStoryOpen: () => boolean;
}

/** The router context that holds `Wiki`; every router of the app sets it. */
export const wikiContext = createContext<Wiki>();
