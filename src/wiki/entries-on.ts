import type { PageData } from './page-data.ts';
import type { PlacedData } from './shared-data.ts';

/** The list page of a collection whose entities have no pages of their own. */
export type WithEntries = { entries: PlacedData[] } | { groups: { entries: PlacedData[] }[] };

/** Returns the entities that a page shows without a page of their own, in order; most pages have none. */
export function entriesOn(page: PageData): PlacedData[] {
  if ('entries' in page) return page.entries;
  return 'groups' in page ? page.groups.flatMap((group) => ('entries' in group ? group.entries : [])) : [];
}
