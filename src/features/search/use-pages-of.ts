import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Part } from '#wiki/part.ts';
import type { SearchEntry } from './search-entry.ts';
import { useContentSource } from '#entities/use-page.ts';
import { type PagesOfEntries, pagesOfQuery } from './search-queries.ts';

const none: PagesOfEntries = new Map();

/** Returns the loaded pages of some entries, for the excerpts of results. */
export function usePagesOf(part: Part, entries: readonly SearchEntry[]): PagesOfEntries {
  const paths = [...new Set(entries.map(({ path }) => path))];
  const query = pagesOfQuery(useQueryClient(), useContentSource(), part, paths);
  return useQuery({ ...query, enabled: paths.length > 0 }).data ?? none;
}
