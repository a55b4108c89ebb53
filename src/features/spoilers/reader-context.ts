import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SiteData } from '#wiki/site-data.ts';
import { type Reader, type ReaderState, unanswered } from './reader.ts';

/** The reader's part and the wiki whose parts they are; the composition root sets it. */
export const ReaderContext = createContext<{ reader: Reader; site: SiteData } | null>(null);

/** The reader's state, the way to change it, and the wiki. Prerendered pages and the first render know no answer. */
export function useReader(): { state: ReaderState; reader: Reader; site: SiteData } {
  const context = useContext(ReaderContext);
  if (!context) throw new Error('useReader: there is no ReaderContext above this component.');
  const { reader, site } = context;
  const state = useSyncExternalStore(reader.subscribe, reader.state, () => unanswered);
  return { state, reader, site };
}
