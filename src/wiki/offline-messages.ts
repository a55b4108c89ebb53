import type { Part } from './part.ts';

/** Messages from the page to the offline worker, which cannot read the reader's part itself. */
export type OfflineMessage =
  /** Keep this part's files, and no later ones. */
  | { type: 'part'; part: Part }
  /** Activate the waiting worker. */
  | { type: 'update' };
