import { isCacheOf, readPartCache, shellCache } from '#wiki/cache-names.ts';
import { fetchHashed, forEachAtOnce, storedHash } from './fetch-files.ts';
import { base, pathOf, worker } from './site.ts';

const { version, files } = worker.shell;

/** The name of this worker's shell. */
const ownShell = shellCache(base, version);

/**
 * Keeps the files of the shell that are not there: all of them when the worker is installed, unless an earlier shell
 * has the same, and what was deleted since.
 *
 * @throws If some could not be fetched.
 */
export async function keepShell(signal: AbortSignal): Promise<void> {
  const cache = await caches.open(ownShell);
  await forEachAtOnce(files, 6, async (file) => {
    const [address, hash] = file;
    const path = pathOf(address);
    if (storedHash(await cache.match(path)) === hash) return;
    const other = await caches.match(path);
    await cache.put(path, other && storedHash(other) === hash ? other : await fetchHashed(file, signal));
  });
}

/** Returns the document that starts the app at any address, if it is there. */
export async function appDocument(): Promise<Response | undefined> {
  return caches.match(pathOf('/404.html'), { cacheName: ownShell });
}

/** Deletes the shells of other editions, and the caches of the workers before this kind, which had other names. */
export async function dropOtherShells(): Promise<void> {
  for (const name of await caches.keys()) {
    const isOther = isCacheOf(base, name) && readPartCache(base, name) === null && name !== ownShell;
    const isFormer =
      /^part-\d+$/.test(name) || (name.startsWith('workbox-precache') && name.endsWith(worker.registration.scope));
    if (isOther || isFormer) await caches.delete(name);
  }
}
