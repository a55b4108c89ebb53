import { messages } from '#messages/messages.ts';
import { isNamed, type PageData } from '#wiki/page-data.ts';
import { pageTitle } from './page-title.ts';

/** Returns one or two plain sentences about a page, for search engines, link cards and the tops of lists. */
export function pageDescription(page: PageData): string {
  // A scene may have no text yet, and no title.
  if (page.kind === 'event') return page.description ?? pageTitle(page);
  return isNamed(page) ? page.description : messages.descriptions[page.kind];
}
