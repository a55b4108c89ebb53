import { createContext } from 'react';

/** A footnote marker whose sources are to be shown beside it. */
export interface CitationOpening {
  citations: readonly number[];
  marker: HTMLElement;
  /** Called when the sources close. */
  onClose: () => void;
}

/** Opens the sources of a citation in place. Null if the page cannot: the marker then is a plain link. */
export const OpenCitationContext = createContext<((opening: CitationOpening) => void) | null>(null);
