import { pageTitle } from '#entities/page-title.ts';
import type { Edition } from '#wiki/addresses.ts';
import { neutralName } from '#entities/neutral-name.ts';
import type { PageFile } from '#wiki/page-data.ts';

/** What a shared link may reveal to someone whose progress is unknown. */
interface SharedLink {
  /** The careful edition if the page exists there. */
  edition: Edition;
  /** The title at part 0; null for the film's own. */
  title: string | null;
  /** The id of the section, if it reveals nothing; empty for the page as a whole. */
  section: string;
}

/**
 * Returns the link to a page, or to a section of it. `careful` is the page at part 0, or null if part 0 does not have
 * it: then the title is the neutral one. A section that part 0 does not have is left out, since its id may contain a
 * spoiler.
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

/** Returns a page's name if its title may be a spoiler. */
function neutralTitle(page: PageFile | null): string | null {
  return page?.kind === 'event' ? (neutralName(page.event) ?? null) : null;
}

/** Returns whether an author chose the section's id; other ids are the same on every page of a kind. */
function isAuthored(page: PageFile | null, section: string): boolean {
  return page !== null && 'sections' in page && page.sections.some(({ id }) => id === section);
}
