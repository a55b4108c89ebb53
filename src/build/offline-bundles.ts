import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { dataAddresses } from '#wiki/addresses.ts';
import type {
  HashedFile,
  OfflineBundle,
  OfflineIndex,
  OfflineList,
  OfflinePiece,
  PackedFile,
} from '#wiki/offline-data.ts';
import type { Part } from '#wiki/part.ts';
import { contentHash, type StoredFile } from './stored-files.ts';

/** The maximum size of a piece, in bytes. */
const maxPiece = 1_000_000;

/** So many pieces are compressed side by side, while further ones are read. */
const atOnce = 4;

const compress = promisify(gzip);

/** The files that the readers of a part need, by address. Hosts serve each of them at its address too. */
export interface PartFiles {
  part: Part;
  files: ReadonlyMap<string, StoredFile>;
}

/**
 * Writes the files below `/offline/`: for each part an index, and a bundle of its files, cut into pieces. Parts come in
 * order, from 0. Only a few pieces are in memory at a time.
 *
 * A part's pieces contain either what that part adds, or what an earlier part had too: a reader who goes on by one part
 * fetches only the former.
 *
 * @param write - Writes a file; no address comes twice.
 */
export async function writeOfflineBundles(
  parts: Iterable<PartFiles>,
  boundaries: string,
  write: (address: string, body: string | Uint8Array) => void,
): Promise<void> {
  const bundles: OfflineBundle[] = [];
  /** The compressed size of each piece, since parts may share some. */
  const compressed = new Map<string, Promise<number>>();
  const lists = new Set<string>();
  const firstParts = new Map<string, Part>();
  for (const { part, files } of parts) {
    const entries = [...files.values()];
    for (const { address } of entries) firstParts.set(address, firstParts.get(address) ?? part);
    const firstPart = ({ address }: StoredFile) => firstParts.get(address) ?? part;
    const added = entries.filter((entry) => firstPart(entry) === part);
    const before = entries.filter((entry) => firstPart(entry) < part);
    // In order of their parts, so that a reader who skips a part needs only the last pieces.
    const groups = [added, before.toSorted((one, other) => firstPart(one) - firstPart(other))];
    const pieces: OfflinePiece[] = [];
    const sizes: Promise<number>[] = [];
    for (const group of groups) {
      for (const { body, piece } of inPieces(group)) {
        const bytes = Buffer.from(body);
        const hash = contentHash(bytes);
        if (!compressed.has(hash)) {
          await sizes.at(-atOnce);
          compressed.set(hash, sizeOf(bytes));
          if (bytes.length <= maxPiece) write(dataAddresses.offlineFile(hash), bytes);
        }
        sizes.push(compressed.get(hash) ?? sizeOf(bytes));
        pieces.push(bytes.length > maxPiece ? piece : { hash, ...piece });
      }
    }
    const list: OfflineList = { pieces };
    const body = JSON.stringify(list);
    const hash = contentHash(body);
    if (!lists.has(hash)) write(dataAddresses.offlineFile(hash), body);
    lists.add(hash);
    bundles.push({
      part,
      list: hash,
      bytes: sum(await Promise.all(sizes)),
      size: sum(pieces.map(({ size }) => size)),
    });
    const index: OfflineIndex = { part, boundaries, bundles };
    write(dataAddresses.offline(part), JSON.stringify(index));
  }
}

async function sizeOf(bytes: Uint8Array): Promise<number> {
  return (await compress(bytes)).length;
}

/** Cuts files into pieces, in order, each read when it is asked for. A file that is too large is alone. */
function* inPieces(files: readonly StoredFile[]): Generator<{ piece: OfflinePiece; body: string }> {
  let entries: { file: StoredFile; json: string }[] = [];
  let size = 1;
  const made = () => ({
    piece: {
      size: sum(entries.map(({ file }) => file.size)),
      files: entries.map(({ file }): HashedFile => [file.address, file.hash]),
    },
    body: `[${entries.map(({ json }) => json).join(',')}]`,
  });
  for (const file of files) {
    const json = packed(file);
    const more = Buffer.byteLength(json) + 1;
    if (entries.length > 0 && size + more > maxPiece) {
      yield made();
      entries = [];
      size = 1;
    }
    size += more;
    entries.push({ file, json });
  }
  if (entries.length > 0) yield made();
}

/** Returns a file as a piece contains it. */
function packed({ address, read }: StoredFile): string {
  const body = read();
  const content: PackedFile =
    typeof body === 'string' ? [address, body] : [address, Buffer.from(body).toString('base64'), 'base64'];
  return JSON.stringify(content);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
