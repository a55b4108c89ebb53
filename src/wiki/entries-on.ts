import type { PageData } from './page-data.ts';
import type { PlacedData } from './shared-data.ts';

/** What the list has of a collection whose things have no pages of their own. */
export type WithEntries = { entries: PlacedData[] } | { groups: { entries: PlacedData[] }[] };

/** Returns the things that have no page of their own but a place on this one, in its order; most pages have none. */
export function entriesOn(page: PageData): PlacedData[] {
  if ('entries' in page) return page.entries;
  return 'groups' in page ? page.groups.flatMap((group) => ('entries' in group ? group.entries : [])) : [];
}
