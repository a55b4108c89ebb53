import { linkTitle } from './neutral-name.ts';
import { messages } from '#messages/messages.ts';
import { isNamed, type PageData } from '#wiki/page-data.ts';

/** Returns the title of a page: its own, or that of the interface for a list; with its number if it is not the first. */
export function pageTitle(page: PageData): string {
  const title = subjectTitle(page);
  const number = page.pagination?.page ?? 1;
  return number === 1 ? title : messages.laterPageTitle({ title, page: String(number) });
}

function subjectTitle(page: PageData): string {
  if (isNamed(page)) return page.title;
  if (page.kind === 'event') return linkTitle({ number: page.event.number });
  return page.kind === 'about' ? messages.aboutTitle({ site: page.site }) : messages.nav[page.kind];
}
