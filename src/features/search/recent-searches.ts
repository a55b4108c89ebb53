import type { Part } from '#wiki/part.ts';

/** A search with the reader's part at the time: it is hidden from a reader who goes back. */
interface RecentSearch {
  typed: string;
  part: number;
}

const most = 6;

function keyOf(site: string): string {
  return `${site}.searches`;
}

/** Returns the searches on this device up to a part, newest first. */
export function recentSearches(storage: Storage | null, site: string, part: Part): string[] {
  return read(storage, site)
    .filter((search) => search.part <= part)
    .map(({ typed }) => typed);
}

/** Stores a search if the device allows it. Searches from later parts are deleted. */
export function keepSearch(storage: Storage | null, site: string, part: Part, typed: string): void {
  const text = typed.trim();
  if (text === '') return;
  const others = read(storage, site).filter((search) => search.typed !== text && search.part <= part);
  const kept = [{ typed: text, part }, ...others].slice(0, most);
  try {
    storage?.setItem(keyOf(site), JSON.stringify(kept));
  } catch {
    // If storage is full, the search is not stored but still works.
  }
}

/** Clears all recent searches. */
export function forgetSearches(storage: Storage | null, site: string): void {
  storage?.removeItem(keyOf(site));
}

function read(storage: Storage | null, site: string): RecentSearch[] {
  try {
    const kept = JSON.parse(storage?.getItem(keyOf(site)) ?? '[]') as unknown;
    return Array.isArray(kept) ? kept.filter(isSearch) : [];
  } catch {
    return [];
  }
}

function isSearch(value: unknown): value is RecentSearch {
  if (typeof value !== 'object' || value === null) return false;
  return typeof Reflect.get(value, 'typed') === 'string' && typeof Reflect.get(value, 'part') === 'number';
}
