import { pageTitle } from '#entities/page-words.ts';
import type { Edition } from '#wiki/addresses.ts';
import { neutralName } from '#entities/neutral-name.ts';
import type { PageFile } from '#wiki/page-data.ts';

/** What may be told of a page to someone of whom nobody knows how far they have watched. */
interface SharedLink {
  /** The careful one where the page has a document there. */
  edition: Edition;
  /** The title that part 0 allows; null for the film's own. */
  title: string | null;
  /** The id of the section, where it may be told; an empty text for the page as a whole. */
  section: string;
}

/**
 * The link to a page, or to a section of it. `careful` is the page at part 0, null where part 0 knows none: then the
 * title is the neutral one. A section that part 0 does not have is left out, since its id may tell what comes later.
 */
export function sharedLink(page: PageFile | null, careful: PageFile | null, section: string): SharedLink {
  const twin = careful?.kind === 'moved' ? null : careful;
  const mayBeTold = !isAuthored(page, section) || isAuthored(twin, section);
  return {
    edition: twin ? 'careful' : 'full',
    title: twin ? (twin.kind === 'home' ? null : pageTitle(twin)) : neutralTitle(page),
    section: mayBeTold ? section : '',
  };
}

/** What a page is called where its title may not be shown. */
function neutralTitle(page: PageFile | null): string | null {
  return page?.kind === 'event' ? (neutralName(page.event) ?? null) : null;
}

/** Whether a section's id was chosen by an author; the others are the same on every page of a kind. */
function isAuthored(page: PageFile | null, section: string): boolean {
  return page !== null && 'sections' in page && page.sections.some(({ id }) => id === section);
}
