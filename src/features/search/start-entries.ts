import type { SearchEntry } from './search-entry.ts';
import type { NameIndex } from './name-index.ts';

/** How many there are at most: about as many as the palette shows without scrolling. */
const most = 6;

/** Where one begins who has typed nothing: the film, and the lists of everything. */
export function startEntries(index: NameIndex): SearchEntry[] {
  return index.entries
    .filter(({ entry: { kind, hash } }) => (kind === 'film' || kind === 'page') && hash === undefined)
    .slice(0, most)
    .map(({ entry }) => entry);
}
