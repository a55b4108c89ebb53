import { completeEntry, isCacheOf, partCache, readPartCache } from '#wiki/cache-names.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import type {
  HashedFile,
  KeptPart,
  OfflineBundle,
  OfflineIndex,
  OfflineList,
  OfflinePiece,
  PieceContent,
} from '#wiki/offline-data.ts';
import { type OfflineProgress, smallBundle, type Wanted } from '#wiki/offline-messages.ts';
import { type Part, premise } from '#wiki/part.ts';
import { fetchHashed, forEachAtOnce, isFull, storable, storedHash } from './fetch-files.ts';
import { base, pathOf } from './site.ts';

/** If a piece lacks no more files than this, they are fetched one by one, as after a small change. */
const few = 4;

/**
 * Deletes the files of parts later than the reader's, and of other parts lists, in which a part of the same number may
 * end later; or everything.
 */
export async function dropUnwanted({ part, boundaries, keep }: Wanted): Promise<void> {
  for (const name of await caches.keys()) {
    const kept = readPartCache(base, name);
    const isUnwanted = kept !== null && (kept.part > part || kept.boundaries !== boundaries);
    if (isUnwanted || (keep === 'nothing' && isCacheOf(base, name))) await caches.delete(name);
  }
}

/**
 * Keeps the bundles of the reader's part and of part 0, to which everyone may go back, in this order, and updates those
 * of other parts that are on the device. Returns the final progress; `report` is called at each step.
 *
 * @throws If the signal aborts.
 */
export async function keepParts(
  wanted: Wanted,
  signal: AbortSignal,
  report: (progress: OfflineProgress) => void,
): Promise<OfflineProgress> {
  const { part, boundaries, keep } = wanted;
  const progress: OfflineProgress = { part, stage: 'keeping', done: 0, size: 0, bytes: 0 };
  const before = await areKept(wanted);
  if (keep === 'there') return { ...progress, stage: before ? 'ready' : 'on-request' };
  try {
    const { bundles } = await fetchIndex(wanted, signal);
    const own = bundles.filter((bundle) => bundle.part === part || bundle.part === premise);
    const others = bundles.filter((bundle) => !own.includes(bundle));
    Object.assign(progress, { size: sum(own, 'size'), bytes: sum(own, 'bytes') });
    const isWanted = ({ bytes }: OfflineBundle) => keep === 'all' || bytes <= smallBundle;
    if (!own.every(isWanted) && !before) return { ...progress, stage: 'on-request' };
    report(progress);
    const onProgress = (size: number) => {
      progress.done += size;
      report(progress);
    };
    for (const bundle of own.toReversed()) {
      await keepBundle(bundle, boundaries, signal, onProgress).catch(async (error: unknown) => {
        if (!isFull(error) || bundle.part !== part) throw error;
        // The reader's part comes first: what else is there makes room for it.
        await dropParts((kept) => kept !== part);
        progress.done = 0;
        await keepBundle(bundle, boundaries, signal, onProgress);
      });
    }
    for (const bundle of others.toReversed()) {
      if (await completeIn(boundaries, bundle.part)) await keepBundle(bundle, boundaries, signal, () => undefined);
    }
  } catch (error) {
    signal.throwIfAborted();
    if (isFull(error)) {
      for (const { part: other } of await partsThere()) {
        if (!(await completeIn(boundaries, other))) await dropParts((kept) => kept === other);
      }
      return { ...progress, stage: 'no-room' };
    }
    if (!(await areKept(wanted))) return { ...progress, stage: 'stopped' };
  }
  return { ...progress, stage: 'ready' };
}

async function partsThere(): Promise<{ name: string; part: Part }[]> {
  return (await caches.keys()).flatMap((name) => {
    const kept = readPartCache(base, name);
    return kept ? [{ name, part: kept.part }] : [];
  });
}

async function dropParts(isDropped: (part: Part) => boolean): Promise<void> {
  for (const { name, part } of await partsThere()) if (isDropped(part)) await caches.delete(name);
}

/** Returns whether the reader's part and part 0 are complete. */
async function areKept({ part, boundaries }: Wanted): Promise<boolean> {
  return (await completeIn(boundaries, part)) !== null && (await completeIn(boundaries, premise)) !== null;
}

async function completeIn(boundaries: string, part: Part): Promise<KeptPart | null> {
  const entry = await caches.match(completeEntry(base), { cacheName: partCache(base, part, boundaries) });
  return entry ? ((await entry.json()) as KeptPart) : null;
}

/**
 * Fetches the index of the reader's part.
 *
 * @throws If it is not of this part, or of another parts list, in which the number has another meaning.
 */
async function fetchIndex({ part, boundaries }: Wanted, signal: AbortSignal): Promise<OfflineIndex> {
  const response = await fetch(pathOf(dataAddresses.offline(part)), {
    cache: 'no-cache',
    signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
  });
  const index = (response.ok ? await response.json() : null) as OfflineIndex | null;
  if (index?.part !== part || index.boundaries !== boundaries) throw new Error(`There is no index of part ${part}.`);
  return index;
}

/**
 * Completes a part's cache. Files of an earlier edition are replaced once all others are there, so that at any time the
 * cache is one edition.
 */
async function keepBundle(
  { part, list: hash, size }: OfflineBundle,
  boundaries: string,
  signal: AbortSignal,
  onProgress: (size: number) => void,
): Promise<void> {
  if ((await completeIn(boundaries, part))?.list === hash) {
    onProgress(size);
    return;
  }
  const cache = await caches.open(partCache(base, part, boundaries));
  const { pieces } = (await (await fetchHashed([dataAddresses.offlineFile(hash), hash], signal)).json()) as OfflineList;
  const replacements = new Map<string, Response>();
  await forEachAtOnce(pieces, 4, async (piece) => {
    for await (const [address, response] of missingFiles(piece, cache, signal)) {
      signal.throwIfAborted();
      const path = pathOf(address);
      if (await cache.match(path)) replacements.set(path, response);
      else await cache.put(path, response);
    }
    onProgress(piece.size);
  });
  signal.throwIfAborted();
  for (const [path, response] of replacements) await cache.put(path, response);
  const complete: KeptPart = { part, at: Date.now(), size, list: hash };
  await cache.put(completeEntry(base), Response.json(complete));
  const listed = new Set(pieces.flatMap(({ files }) => files.map(([address]) => pathOf(address))));
  for (const request of await cache.keys()) {
    const { pathname } = new URL(request.url);
    if (!listed.has(pathname) && pathname !== completeEntry(base)) await cache.delete(request);
  }
}

/** Returns the files of a piece that a cache lacks: from other caches, else from the site, together or one by one. */
async function* missingFiles(
  { hash, files }: OfflinePiece,
  cache: Cache,
  signal: AbortSignal,
): AsyncGenerator<[address: string, response: Response]> {
  const missing: HashedFile[] = [];
  for (const file of files) {
    const [address, wanted] = file;
    if (storedHash(await cache.match(pathOf(address))) === wanted) continue;
    const other = await caches.match(pathOf(address));
    if (other && storedHash(other) === wanted) yield [address, other];
    else missing.push(file);
  }
  if (hash === undefined || missing.length <= few) {
    for (const file of missing) yield [file[0], await fetchHashed(file, signal)];
    return;
  }
  const piece = await fetchHashed([dataAddresses.offlineFile(hash), hash], signal);
  const hashes = new Map(missing);
  for (const [address, body, encoding] of (await piece.json()) as PieceContent) {
    const wanted = hashes.get(address);
    if (wanted === undefined) continue;
    const bytes = encoding === 'base64' ? Uint8Array.from(atob(body), (character) => character.charCodeAt(0)) : body;
    yield [address, storable(bytes, wanted, { 'Content-Type': typeOf(address) })];
  }
}

/** The media types of the files in pieces, by the end of their names. */
const types = new Map([
  ['json', 'application/json'],
  ['svg', 'image/svg+xml'],
  ['woff2', 'font/woff2'],
]);

function typeOf(address: string): string {
  return types.get(address.slice(address.lastIndexOf('.') + 1)) ?? 'application/octet-stream';
}

function sum(bundles: readonly OfflineBundle[], what: 'size' | 'bytes'): number {
  return bundles.reduce((total, bundle) => total + bundle[what], 0);
}
