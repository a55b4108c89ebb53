import type { LoadedPage } from '#entities/load-page.ts';
import type { PageFile } from '#wiki/page-data.ts';
import type { SiteData } from '#wiki/site-data.ts';

/** What a prerendered page brings along, so that it is shown without a second fetch. */
export interface PageState {
  site: SiteData;
  /** Null in `404.html`. */
  page: PageFile | null;
  loaded: LoadedPage;
}

/** The id of the inert script that holds the state. */
export const pageStateId = 'page-state';

/** Reads the state that the page brought along; null where it brought none, as in development. */
export function readPageState(): PageState | null {
  const element = document.getElementById(pageStateId);
  if (!element?.textContent) return null;
  // It is gone once it is read: whoever goes back to an earlier part keeps nothing later in the page.
  element.remove();
  return JSON.parse(element.textContent) as PageState;
}
