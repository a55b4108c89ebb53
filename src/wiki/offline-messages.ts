import type { Part } from './part.ts';

/** Messages from the page to the offline worker, which cannot read the reader's part and choice itself. */
export type OfflineMessage =
  | ({ type: 'keep' } & Wanted)
  /** Stop what is going on, so that a waiting worker can take over. */
  | { type: 'stop' }
  /** Activate the waiting worker. */
  | { type: 'update' };

/** What the device should have. */
export interface Wanted {
  /** The reader's part. Files of later parts are deleted at once. */
  part: Part;
  /** The parts list to which it refers (`SiteData`). Files of other lists are deleted too. */
  boundaries: string;
  /**
   * `all` files of the part, asked for by the reader; only if they are `small`; only what is `there` already, as with
   * Save-Data; or `nothing`, which deletes everything.
   */
  keep: 'all' | 'small' | 'there' | 'nothing';
}

/** What the worker reports to the pages about the part that was sent last. */
export interface OfflineProgress {
  part: Part;
  /**
   * `ready`: the shell, the part and part 0 are on the device. Otherwise they are being fetched (`keeping`), wait for
   * the reader to ask for them (`on-request`), did not fit on the device (`no-room`), could not be fetched (`stopped`),
   * or are not wanted (`nothing`).
   */
  stage: 'keeping' | 'ready' | 'on-request' | 'no-room' | 'stopped' | 'nothing';
  /** The size of the part's files that are there, and of all of them, in bytes; 0 until it is known. */
  done: number;
  size: number;
  /** The size of what is to be downloaded, compressed, if the reader asks for it. */
  bytes: number;
}

/** The size up to which a part is kept unasked, as hosts send it: compressed, in bytes. */
export const smallBundle = 1_000_000;
