import { useQuery, useQueryClient } from '@tanstack/react-query';
import { decoded } from '#lib/decoded.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { useContentSource } from '#entities/use-page.ts';
import { matchNames } from './match-names.ts';
import type { NameIndex } from './name-index.ts';
import { EntryLinks } from './no-results.tsx';
import { parseQuery } from './query.ts';
import { similarEntries } from './search.ts';
import type { SearchEntry } from './search-entry.ts';
import { nameIndexQuery } from './use-search.ts';

/** The number of suggestions. */
const limit = 5;

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
      <EntryLinks entries={entries} />
    </nav>
  );
}

/** Returns what a search for the last segment of an address finds, then the most similar names. */
function nearestTo(index: NameIndex, path: PagePath): SearchEntry[] {
  const query = parseQuery(lastWord(path), index.rules);
  const found = matchNames(index, query).filter(({ missing }) => missing === 0);
  const all = [...found.map(({ indexed }) => indexed.entry), ...similarEntries(index, query, limit)];
  return [...new Set(all)].filter(({ kind }) => kind !== 'sources').slice(0, limit);
}

function lastWord(path: PagePath): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  // A segment that cannot be decoded is searched for as it is.
  return (decoded(last) ?? last).replaceAll('-', ' ');
}
