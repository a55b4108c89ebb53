import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { dataAddresses } from '#wiki/addresses.ts';
import {
  hashDigits,
  type HashedFile,
  type OfflineBundle,
  type OfflineIndex,
  type OfflineList,
  type OfflinePiece,
  type PackedFile,
} from '#wiki/offline-data.ts';
import type { Part } from '#wiki/part.ts';

/** The maximum size of a piece, in bytes. */
const maxPiece = 1_000_000;

/** The files that the readers of a part need, by address. Hosts serve each of them at its address too. */
export interface PartFiles {
  part: Part;
  files: ReadonlyMap<string, string | Uint8Array>;
}

/** Returns the hash of a file's content that names it, and from which the offline worker knows its version. */
export function contentHash(body: string | Uint8Array): string {
  return createHash('sha256').update(body).digest('hex').slice(0, hashDigits);
}

/**
 * Returns the files below `/offline/`: for each part an index, and a bundle of its files, cut into pieces. Parts come in
 * order, from 0.
 *
 * A part's pieces contain either what that part adds, or what an earlier part had too: a reader who goes on by one part
 * fetches only the former.
 */
export function offlineBundles(parts: Iterable<PartFiles>, boundaries: string): Map<string, string> {
  const written = new Map<string, string>();
  const bundles: OfflineBundle[] = [];
  /** Measured once for each piece, since parts share many. */
  const compressed = new Map<string, number>();
  const firstParts = new Map<string, Part>();
  const packed = new Map<string, Packed>();
  const write = (body: string): string => {
    const hash = contentHash(body);
    written.set(dataAddresses.offlineFile(hash), body);
    return hash;
  };
  for (const { part, files } of parts) {
    const entries = [...files].map(([address, body]) => {
      firstParts.set(address, firstParts.get(address) ?? part);
      const entry = packed.get(address) ?? pack(address, body);
      packed.set(address, entry);
      return entry;
    });
    const firstPart = ({ file: [address] }: Packed) => firstParts.get(address) ?? part;
    const added = entries.filter((entry) => firstPart(entry) === part);
    const before = entries.filter((entry) => firstPart(entry) < part);
    // In order of their parts, so that a reader who skips a part needs only the last pieces.
    const groups = [added, before.toSorted((one, other) => firstPart(one) - firstPart(other))];
    const pieces = groups.flatMap(inPieces).map((piece): { piece: OfflinePiece; bytes: number } => {
      const about = { size: sum(piece.map(({ size }) => size)), files: piece.map(({ file }) => file) };
      const body = `[${piece.map(({ json }) => json).join(',')}]`;
      const hash = contentHash(body);
      const bytes = compressed.get(hash) ?? gzipSync(body).length;
      compressed.set(hash, bytes);
      return { piece: Buffer.byteLength(body) > maxPiece ? about : { hash: write(body), ...about }, bytes };
    });
    const list: OfflineList = { pieces: pieces.map(({ piece }) => piece) };
    bundles.push({
      part,
      list: write(JSON.stringify(list)),
      bytes: sum(pieces.map(({ bytes }) => bytes)),
      size: sum(pieces.map(({ piece }) => piece.size)),
    });
    const index: OfflineIndex = { part, boundaries, bundles };
    written.set(dataAddresses.offline(part), JSON.stringify(index));
  }
  return written;
}

/** A file as a piece contains it. */
interface Packed {
  file: HashedFile;
  json: string;
  size: number;
}

function pack(address: string, body: string | Uint8Array): Packed {
  const content: PackedFile =
    typeof body === 'string' ? [address, body] : [address, Buffer.from(body).toString('base64'), 'base64'];
  return { file: [address, contentHash(body)], json: JSON.stringify(content), size: Buffer.byteLength(body) };
}

/** Cuts files into pieces, in order. A file that is too large is alone. */
function inPieces(entries: readonly Packed[]): Packed[][] {
  const pieces: Packed[][] = [];
  let size = 0;
  for (const entry of entries) {
    const more = Buffer.byteLength(entry.json) + 1;
    if (pieces.length === 0 || size + more > maxPiece) {
      pieces.push([]);
      size = 1;
    }
    size += more;
    pieces.at(-1)?.push(entry);
  }
  return pieces;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
