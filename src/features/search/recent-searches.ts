import type { Part } from '#wiki/part.ts';

/** A search that led somewhere, and how far the reader had watched: for one who goes back it is not shown. */
interface RecentSearch {
  typed: string;
  part: number;
}

const most = 6;

function keyOf(site: string): string {
  return `${site}.searches`;
}

/** What was searched for on this device, the newest first, by a reader who had come no further than this part. */
export function recentSearches(storage: Storage | null, site: string, part: Part): string[] {
  return read(storage, site)
    .filter((search) => search.part <= part)
    .map(({ typed }) => typed);
}

/** Keeps what was searched for, if the device keeps anything. What was searched at later parts is forgotten. */
export function keepSearch(storage: Storage | null, site: string, part: Part, typed: string): void {
  const text = typed.trim();
  if (text === '') return;
  const others = read(storage, site).filter((search) => search.typed !== text && search.part <= part);
  const kept = [{ typed: text, part }, ...others].slice(0, most);
  try {
    storage?.setItem(keyOf(site), JSON.stringify(kept));
  } catch {
    // A device that is full keeps nothing more; the search itself goes on.
  }
}

/** Forgets all of it. */
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
