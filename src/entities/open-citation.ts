import { createContext } from 'react';

/** A footnote marker whose source is to be shown beside it. */
export interface CitationOpening {
  /** The number of the reference. */
  number: number;
  marker: HTMLElement;
  /** Called when the source closes. */
  onClose: () => void;
}

/** Opens a citation's source in place. Null if the page cannot: the marker then is a plain link. */
export const OpenCitationContext = createContext<((opening: CitationOpening) => void) | null>(null);
