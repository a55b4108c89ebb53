import { messages } from '#messages/messages.ts';
import { isNamed, type PageData } from '#wiki/page-data.ts';
import { pageTitle } from './page-title.ts';

/** Returns one or two plain sentences about a page, for search engines, link cards and the tops of lists. */
export function pageDescription(page: PageData): string {
  if (isNamed(page)) return page.description;
  return page.kind === 'event' ? (page.description ?? pageTitle(page)) : messages.descriptions[page.kind];
}
