import { createContext, type ReactNode } from 'react';

/** What offers the pages that an address without one is nearest to; the composition root sets it. */
export const NearestPagesContext = createContext<ReactNode>(null);
