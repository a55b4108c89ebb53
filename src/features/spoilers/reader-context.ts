import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SiteData } from '#wiki/site-data.ts';
import { type Reader, type ReaderState, unanswered } from './reader.ts';

/** The reader's state and the wiki with its parts; the composition root provides it. */
export const ReaderContext = createContext<{ reader: Reader; site: SiteData } | null>(null);

/**
 * Returns the reader's state, the reader to change it, and the wiki. Unanswered in prerendered pages and the first
 * render.
 */
export function useReader(): { state: ReaderState; reader: Reader; site: SiteData } {
  const context = useContext(ReaderContext);
  if (!context) throw new Error('useReader: there is no ReaderContext above this component.');
  const { reader, site } = context;
  const state = useSyncExternalStore(reader.subscribe, reader.state, () => unanswered);
  return { state, reader, site };
}
