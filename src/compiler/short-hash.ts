import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Returns the first `digits` hex digits of the SHA-256 of a text. */
export function shortHash(text: string, digits: number): string {
  return bytesToHex(sha256(new TextEncoder().encode(text))).slice(0, digits);
}
