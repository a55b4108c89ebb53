import { createContext, type ReactNode } from 'react';

/** The element that suggests similar pages for an unknown address; the composition root provides it. */
export const NearestPagesContext = createContext<ReactNode>(null);
