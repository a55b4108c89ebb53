import { carryPartOver, type Part, partFrom, premise } from './part.ts';
import type { SiteData } from './site-data.ts';

/** The data of the wiki on which the stored part depends. */
export type PartsList = Pick<SiteData, 'id' | 'lastPart' | 'boundaries'>;

/** `localStorage`, or a storage for the visit. */
export type PartStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** Returns the storage keys of a wiki: for the reader's part, and for the parts list to which it refers. */
export function storageKeys({ id }: Pick<PartsList, 'id'>): { part: string; boundaries: string; gate: string } {
  return { part: `${id}.part`, boundaries: `${id}.boundaries`, gate: `${id}.gate` };
}

/** Returns the browser's storage, or null if the browser blocks it. */
export function browserStorage(kind: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[kind];
  } catch {
    // Reading the property throws if storage is blocked; the reader's part then lasts for the visit.
    return null;
  }
}

/**
 * Returns the part that the reader has chosen, or null if none. A part of another parts list is carried over, never
 * beyond what the reader had watched.
 */
export function readStoredPart(storage: PartStorage | null, site: PartsList): Part | null {
  const keys = storageKeys(site);
  const stored = read(storage, keys.part);
  if (stored === null) return null;
  const boundaries = read(storage, keys.boundaries);
  if (boundaries === site.boundaries) return partFrom(stored, site.lastPart);
  // Without a stored parts list, the number has no known meaning.
  if (!boundaries) return premise;
  const list = boundaries.split(' ');
  return carryPartOver(partFrom(stored, list.length as Part), list, site.boundaries.split(' '));
}

/** Stores the part and the parts list to which it refers. Returns false if the storage refuses. */
export function writeStoredPart(storage: PartStorage | null, site: PartsList, part: Part): boolean {
  const keys = storageKeys(site);
  try {
    // If a write fails half-way, an old number must not be read as one of the new list.
    if (read(storage, keys.boundaries) !== site.boundaries) storage?.setItem(keys.part, String(premise));
    storage?.setItem(keys.boundaries, site.boundaries);
    storage?.setItem(keys.part, String(part));
    return storage !== null;
  } catch {
    // Storage is full or blocked: the part lasts for the visit.
    return false;
  }
}

function read(storage: PartStorage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    // Blocked storage counts as empty.
    return null;
  }
}
