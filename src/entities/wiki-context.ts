import type { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react-router';
import type { ContentSource } from '#wiki/content-source.ts';
import type { Part } from '#wiki/part.ts';

/** What loaders need: the query cache, where data comes from, and how far the reader is. */
export interface Wiki {
  client: QueryClient;
  source: ContentSource;
  /** The site's base, with a closing slash: `/`, `/wiki/`. */
  base: string;
  /** The part that the careful edition shows now. */
  carefulPart: () => Part;
  /** Whether the whole story may be asked for: the reader has watched it all, or has opened the gate. */
  isWholeStoryOpen: () => boolean;
}

/** The router context of `Wiki`; every router of the app sets it. */
export const wikiContext = createContext<Wiki>();
