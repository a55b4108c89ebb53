import { collectionOfPage, firstPagePath } from './addresses.ts';
import { contentFile } from './collections.ts';
import { entriesOn } from './entries-on.ts';
import type { PageData } from './page-data.ts';

/**
 * Returns the content file of a page, below the folder of the content: `characters/old-miller.json`. With the id of a
 * thing that a list shows without a page of its own, it is the file of that. Undefined for a list, which many files make.
 * All addresses but that of the film tell the file, so that page data need not repeat it.
 */
export function fileOfPage(page: PageData, entry?: string): string | undefined {
  if (page.kind === 'film') return page.file;
  if (page.kind === 'home') return 'site.json';
  if (page.kind === 'soFar') return 'parts.json';
  const own = collectionOfPage(page.kind, 'own');
  const [, , id] = firstPagePath(page.path).split('/');
  if (own && id !== undefined) return contentFile(own, id);
  const listed = collectionOfPage(page.kind, 'list');
  return listed && entry !== undefined && entriesOn(page).some(({ id: known }) => known === entry)
    ? contentFile(listed, entry)
    : undefined;
}
