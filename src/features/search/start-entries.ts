import type { SearchEntry } from './search-entry.ts';
import type { NameIndex } from './name-index.ts';

/** The maximum number, about as many as the palette shows without scrolling. */
const most = 6;

/** Returns where to start with an empty field: the film, and the lists. */
export function startEntries(index: NameIndex): SearchEntry[] {
  return index.entries
    .filter(({ entry: { kind, hash } }) => (kind === 'film' || kind === 'page') && hash === undefined)
    .slice(0, most)
    .map(({ entry }) => entry);
}
