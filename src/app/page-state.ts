import type { LoadedPage } from '#entities/load-page.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { PageFile } from '#wiki/page-data.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { rootState } from './root-state.ts';

/** The data that a prerendered page contains, so that it hydrates without a second fetch. */
export interface PageState {
  site: SiteData;
  /** Null in `404.html`. */
  page: PageFile | null;
  loaded: LoadedPage;
  /** In the whole story, the careful page to which the gate leads back: that of the same thing, or the list above it. */
  twin?: PagePath;
  /** For how long the page may wait for the data of the reader's part, in milliseconds, if not `timeLimit`. */
  dataTimeout?: number;
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

/**
 * Returns what the loader of the document's page would have returned: its own data, and that of the reader's part as
 * wanted if the head script has stopped waiting for it.
 */
export function loadedOf({ loaded, site }: PageState): LoadedPage {
  return { ...loaded, wanted: rootState.givenUp(site.lastPart) ?? loaded.wanted };
}
