import { createContext } from 'react';

/** A citation's mark that asks for its source to be shown beside it. */
export interface CitationOpening {
  /** Of the reference. */
  number: number;
  mark: HTMLElement;
  /** Is called when the source is shown no more. */
  onClose: () => void;
}

/** The way to show a citation's source in place. Null where there is none: the mark then is a plain link. */
export const OpenCitationContext = createContext<((opening: CitationOpening) => void) | null>(null);
