import type { LoadedPage } from '#entities/load-page.ts';
import type { PageFile } from '#wiki/page-data.ts';
import type { SiteData } from '#wiki/site-data.ts';

/** The data that a prerendered page contains, so that it hydrates without a second fetch. */
export interface PageState {
  site: SiteData;
  /** Null in `404.html`. */
  page: PageFile | null;
  loaded: LoadedPage;
}

/** The id of the inert script element that holds the page state. */
export const pageStateId = 'page-state';

/** Returns the state that the page contains, or null if it has none, as in development. */
export function readPageState(): PageState | null {
  const element = document.getElementById(pageStateId);
  if (!element?.textContent) return null;
  // Removed once read, so that a reader who goes back to an earlier part keeps no later data in the page.
  element.remove();
  return JSON.parse(element.textContent) as PageState;
}
