import type { Part } from './part.ts';

/** What the page tells the offline worker, which cannot read the reader's part itself. */
export type OfflineMessage =
  /** Keep this part's files, and no later ones. */
  | { type: 'part'; part: Part }
  /** Take over from the worker that is waiting to be replaced. */
  | { type: 'update' };
