import { createContext } from 'react';
import type { PagePath } from '#wiki/addresses.ts';

/** The careful page to which the gate of a document leads back, as the build knows it (`PageState.twin`). */
export const TwinContext = createContext<PagePath | undefined>(undefined);
