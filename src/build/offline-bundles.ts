import { setImmediate as nextTurn } from 'node:timers/promises';
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

/** So many pieces of a bundle are compressed, to tell its size: compressing takes longer than all else. */
const mostMeasured = 8;

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
  const written = new Set<string>();
  const firstParts = new Map<string, Part>();
  const writeOnce = (body: string | Uint8Array): string => {
    const hash = contentHash(body);
    if (!written.has(hash)) write(dataAddresses.offlineFile(hash), body);
    written.add(hash);
    return hash;
  };
  for (const { part, files } of parts) {
    const entries = [...files.values()];
    for (const { address } of entries) firstParts.set(address, firstParts.get(address) ?? part);
    const firstPart = ({ address }: StoredFile) => firstParts.get(address) ?? part;
    const added = entries.filter((entry) => firstPart(entry) === part);
    const before = entries.filter((entry) => firstPart(entry) < part);
    // In order of their parts, so that a reader who skips a part needs only the last pieces.
    const groups = [added, before.toSorted((one, other) => firstPart(one) - firstPart(other))];
    const size = sum(entries.map((entry) => entry.size));
    const isMeasured = sampler(size);
    const measured = { size: 0, bytes: 0 };
    const pieces: OfflinePiece[] = [];
    for (const group of groups) {
      for (const { bytes, piece } of inPieces(group)) {
        pieces.push(bytes.length > maxPiece ? piece : { hash: writeOnce(bytes), ...piece });
        if (isMeasured(pieces.length)) {
          measured.size += piece.size;
          measured.bytes += (await compress(bytes)).length;
        }
        // The build does other things meanwhile, which get their turn here.
        await nextTurn();
      }
    }
    const list: OfflineList = { pieces };
    const bytes = measured.size === 0 ? 0 : Math.round(measured.bytes * (size / measured.size));
    bundles.push({ part, list: writeOnce(JSON.stringify(list)), bytes, size });
    const index: OfflineIndex = { part, boundaries, bundles };
    write(dataAddresses.offline(part), JSON.stringify(index));
  }
}

/** Returns whether a piece of a bundle of this size is measured: each of a small bundle, some of a large one. */
function sampler(size: number): (number: number) => boolean {
  const step = Math.max(1, Math.ceil(size / maxPiece / mostMeasured));
  return (number) => number === 1 || number % step === 0;
}

/** Cuts files into pieces, in order, each read when it is asked for. A file that is too large is alone. */
function* inPieces(files: readonly StoredFile[]): Generator<{ piece: OfflinePiece; bytes: Buffer }> {
  let entries: { file: StoredFile; json: Buffer }[] = [];
  let size = 1;
  const made = () => ({
    piece: {
      size: sum(entries.map(({ file }) => file.size)),
      files: entries.map(({ file }): HashedFile => [file.address, file.hash]),
    },
    bytes: Buffer.concat([
      ...entries.flatMap(({ json }, at) => [Buffer.from(at === 0 ? '[' : ','), json]),
      Buffer.from(']'),
    ]),
  });
  for (const file of files) {
    const json = packed(file);
    const more = json.length + 1;
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

/** Returns a file as a piece contains it, in bytes: a piece that is put together as text has to be encoded once more. */
function packed({ address, read }: StoredFile): Buffer {
  const body = read();
  const content: PackedFile =
    typeof body === 'string' ? [address, body] : [address, Buffer.from(body).toString('base64'), 'base64'];
  return Buffer.from(JSON.stringify(content));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
