import { hashDigits } from '#wiki/offline-data.ts';
import { createHash } from 'node:crypto';

/** A file of the site, of which only this is kept; the content is read again when it is needed. */
export interface StoredFile {
  address: string;
  /** The hash that names its content, and from which the offline worker knows its version. */
  hash: string;
  /** Its size, in bytes. */
  size: number;
  /** The characters beyond ASCII that a page may show of it, each once: those by which fonts are cut. */
  letters: string;
  read: () => string | Uint8Array;
}

/**
 * Returns what is kept of a file.
 *
 * @param read - Returns the content; without it, the content itself is kept.
 */
export function storedFile(
  address: string,
  body: string | Uint8Array,
  read: StoredFile['read'] = () => body,
): StoredFile {
  const isShown = typeof body === 'string' && !unshown.test(address);
  const letters = isShown ? [...new Set(body.match(beyondAscii))].join('') : '';
  return { address, hash: contentHash(body), size: Buffer.byteLength(body), letters, read };
}

const beyondAscii = /[^\0-\x7f]/gu;

/** Synonyms, which no page shows, with facts, which are on a page too: fonts need no characters for them. */
const unshown = /\/search\/answers\.json$/;

/** Returns the hash of a file's content that names it. */
export function contentHash(body: string | Uint8Array): string {
  return sha256(body, hashDigits);
}

/** Returns the first `digits` hex digits of the SHA-256 of a content: many times as fast as the compiler's own. */
export function sha256(body: string | Uint8Array, digits: number): string {
  return createHash('sha256').update(body).digest('hex').slice(0, digits);
}

/** Returns a size in megabytes, rounded up to a tenth: as pages say it, and so that a changed word seldom changes them. */
export function tenthsOfMegabyte(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10;
}
