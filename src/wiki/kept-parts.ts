import { completeEntry, readPartCache } from './cache-names.ts';
import type { Part } from './part.ts';

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
