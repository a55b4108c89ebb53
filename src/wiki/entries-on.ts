import type { PageData } from './page-data.ts';
import type { ListEntryData } from './shared-data.ts';

/** The list page of a collection whose entities have no pages of their own. */
export type WithEntries = { entries: ListEntryData[] } | { groups: { entries: ListEntryData[] }[] };

/** Returns the entities that a page shows without a page of their own, in order; most pages have none. */
export function entriesOn(page: PageData): ListEntryData[] {
  if ('entries' in page) return page.entries;
  return 'groups' in page ? page.groups.flatMap((group) => ('entries' in group ? group.entries : [])) : [];
}
