import { useQuery, useQueryClient } from '@tanstack/react-query';
import { decoded } from '#lib/decoded.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { useContentSource } from '#entities/use-page.ts';
import { findNames } from './find-names.ts';
import type { NameIndex } from './name-index.ts';
import { readQuery } from './query.ts';
import { NearestList } from './search-nothing.tsx';
import { nameIndexQuery } from './search-queries.ts';
import { nearestEntries } from './suggest.ts';
import type { SearchEntry } from './search-entry.ts';

/** The maximum number of suggestions. */
const most = 5;

/**
 * Renders the pages of a part whose names are most similar to an address; nothing if none is. A default export, for
 * `lazy`.
 */
export default function NearestToAddress({ path, part }: { path: PagePath; part: Part }) {
  const { data } = useQuery(nameIndexQuery(useQueryClient(), useContentSource(), part));
  const entries = data ? nearestTo(data.index, path) : [];
  if (entries.length === 0) return null;
  return (
    <nav aria-label={searchMessages.nearestPages}>
      <p>{searchMessages.nearestPages}</p>
      <NearestList entries={entries} />
    </nav>
  );
}

/** Returns what a search for the last segment of an address finds, then the most similar names. */
function nearestTo(index: NameIndex, path: PagePath): SearchEntry[] {
  const query = readQuery(lastWord(path), index.rules);
  if (!query) return [];
  const found = findNames(index, query).filter(({ grade }) => grade.missing === 0);
  const all = [...found.map(({ entry }) => entry), ...nearestEntries(index, query, most)];
  return [...new Set(all)].filter(({ kind }) => kind !== 'sources').slice(0, most);
}

function lastWord(path: PagePath): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  // A segment that cannot be decoded is searched for as it is.
  return (decoded(last) ?? last).replaceAll('-', ' ');
}
