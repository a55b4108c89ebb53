import type { Part } from './part.ts';

// What the build writes below `/offline/`, for the offline worker. All but the index are named by the hash of their
// content, and so are the files in them.

/** `/offline/part-6.json`: what a reader of a part may keep. Says nothing of later parts. */
export interface OfflineIndex {
  part: Part;
  /** The parts list to which the numbers refer (`SiteData`). */
  boundaries: string;
  /** The bundle of every part reached, from 0. */
  bundles: OfflineBundle[];
}

/** Everything that readers of a part need offline, besides the shell. */
export interface OfflineBundle {
  part: Part;
  /** The hash that names its list. */
  list: string;
  /** The size of its pieces as hosts send them, compressed with gzip, in bytes. */
  bytes: number;
  /** The size of its files, in bytes. */
  size: number;
}

/** `/offline/<hash>.json`: the files of a bundle, by piece. */
export interface OfflineList {
  pieces: OfflinePiece[];
}

/** Files that come in one request. */
export interface OfflinePiece {
  /** The hash that names it; absent for a file that is too large for a piece, and is fetched from its own address. */
  hash?: string;
  size: number;
  files: HashedFile[];
}

/** A file of the site: its address without the base, and the hash of its content (`contentHash`). */
export type HashedFile = readonly [address: string, hash: string];

/** `/offline/<hash>.json`: a piece. Files that are not text are in Base64. */
export type PieceContent = PackedFile[];
export type PackedFile = readonly [address: string, body: string, encoding?: 'base64'];

/** The shell: the files that start the app at any address, the same for everyone. */
export interface OfflineShell {
  /** A hash of the list. */
  version: string;
  files: HashedFile[];
  /** The address of the one-file edition, if there is one. */
  oneFile?: string;
}

/** A part that is completely on the device. */
export interface KeptPart {
  part: Part;
  /** When it was completed, in milliseconds since 1970. */
  at: number;
  /** The size of its files, in bytes. */
  size: number;
  /** The hash of its list of files, from which the offline worker sees whether an edition has changed. */
  list: string;
}

/** The number of hex digits of SHA-256 that identify the content of a file. */
export const hashDigits = 16;
