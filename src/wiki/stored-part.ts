import { carryPartOver, type Part, partFrom, premise } from './part.ts';
import type { SiteData } from './site-data.ts';

/** What of the wiki the stored part depends on. */
export type PartsList = Pick<SiteData, 'id' | 'lastPart' | 'boundaries'>;

/** A place that keeps texts by key: `localStorage`, or one that lasts for the visit. */
export type PartStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** The keys under which a wiki keeps the reader's part, and the parts list for which it was said. */
export function storageKeys({ id }: Pick<PartsList, 'id'>): { part: string; boundaries: string; gate: string } {
  return { part: `${id}.part`, boundaries: `${id}.boundaries`, gate: `${id}.gate` };
}

/** `localStorage`, or null where the browser blocks it. */
export function browserStorage(kind: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[kind];
  } catch {
    // Reading the property throws where storage is blocked: the reader's part then lasts for the visit.
    return null;
  }
}

/**
 * The part that the reader has said, or null where they have not yet. A part said for another list of parts is
 * carried over, never to what they had not watched.
 */
export function readStoredPart(storage: PartStorage | null, site: PartsList): Part | null {
  const keys = storageKeys(site);
  const stored = read(storage, keys.part);
  if (stored === null) return null;
  const boundaries = read(storage, keys.boundaries);
  if (boundaries === site.boundaries) return partFrom(stored, site.lastPart);
  // A value without a list beside it was said for no list that is known.
  if (!boundaries) return premise;
  const list = boundaries.split(' ');
  return carryPartOver(partFrom(stored, list.length as Part), list, site.boundaries.split(' '));
}

/** Keeps the part, and the parts list for which it holds. Gives false where the storage refuses. */
export function writeStoredPart(storage: PartStorage | null, site: PartsList, part: Part): boolean {
  const keys = storageKeys(site);
  try {
    // If a write fails half-way, no old number may come to count for the new list.
    if (read(storage, keys.boundaries) !== site.boundaries) storage?.setItem(keys.part, String(premise));
    storage?.setItem(keys.boundaries, site.boundaries);
    storage?.setItem(keys.part, String(part));
    return storage !== null;
  } catch {
    // Storage that is full or forbidden: the part lasts for the visit.
    return false;
  }
}

function read(storage: PartStorage | null, key: string): string | null {
  try {
    return storage?.getItem(key) ?? null;
  } catch {
    // As above: what cannot be read was not said.
    return null;
  }
}
