import { completeEntry, isCacheOf, readPartCache } from './cache-names.ts';
import type { KeptPart } from './offline-data.ts';
import type { Part } from './part.ts';

/**
 * Returns the parts that are completely on this device, ascending. Empty where there is no Cache Storage, or the browser
 * blocks it.
 */
export async function keptParts(base = import.meta.env.BASE_URL): Promise<Part[]> {
  return (await keptBundles(base)).map(({ part }) => part);
}

/** Returns the same parts, each with its size and date. */
export async function keptBundles(base = import.meta.env.BASE_URL): Promise<KeptPart[]> {
  try {
    const names = (await caches.keys()).filter((name) => readPartCache(base, name));
    const entries = await Promise.all(names.map((cacheName) => caches.match(completeEntry(base), { cacheName })));
    const kept = await Promise.all(entries.flatMap((entry) => (entry ? [entry.json() as Promise<KeptPart>] : [])));
    return kept.toSorted((one, other) => one.part - other.part);
  } catch {
    // Insecure origins have no Cache Storage, and browsers refuse it where cookies are blocked.
    return [];
  }
}

/** Deletes every cache of the site, if the browser lets it. */
export async function dropAllCaches(base = import.meta.env.BASE_URL): Promise<void> {
  await dropCaches((name) => isCacheOf(base, name));
}

/**
 * Deletes what the device has of parts later than the reader's, and of other parts lists, in which a part of the same
 * number may end later. The offline worker does the same, but it may have been removed.
 */
export async function dropLaterParts(part: Part, boundaries: string, base = import.meta.env.BASE_URL): Promise<void> {
  await dropCaches((name) => {
    const kept = readPartCache(base, name);
    return kept !== null && (kept.part > part || kept.boundaries !== boundaries);
  });
}

async function dropCaches(isDropped: (name: string) => boolean): Promise<void> {
  try {
    const dropped = (await caches.keys()).filter(isDropped);
    await Promise.all(dropped.map((name) => caches.delete(name)));
  } catch {
    // There is no Cache Storage, so nothing is kept.
  }
}
