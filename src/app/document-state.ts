import type { LoadedPage } from '#entities/load-page.ts';
import type { Edition, PagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { rootState } from './root-state.ts';

/** What a document tells the head script and the app. The data of its page is in a file of its own. */
export interface DocumentState {
  site: Pick<SiteData, 'id' | 'lastPart' | 'boundaries' | 'pointerShards'>;
  /** The base path of the site, with a trailing slash. */
  base: string;
  /** The page that the document contains; null in `404.html`, whose content the app renders. */
  page: DocumentPage | null;
  /** The addresses of the scripts that the page needs. The first is the entry, which imports the others. */
  scripts: readonly string[];
  /** For how long the page may wait for the data of the reader's part, in milliseconds, if not `timeLimit`. */
  dataTimeout?: number;
}

/** The page of a document, and the name of the file with its data (`dataAddresses.page`). */
export interface DocumentPage {
  edition: Edition;
  path: PagePath;
  part: Part;
  hash: string;
  /** In the whole story, the careful page to which the gate leads back: that of the same thing, or the list above it. */
  twin?: PagePath;
}

/** For how long a page waits for the data of the reader's part before it shows a lower one, in milliseconds. */
export const timeLimit = 5000;

/** The attribute of the head script that contains the state. */
export const documentStateAttribute = 'data-wiki';

/** Returns the state that the document contains, or null if it has none, as in development. */
export function readDocumentState(): DocumentState | null {
  const text = document.querySelector(`script[${documentStateAttribute}]`)?.getAttribute(documentStateAttribute);
  return text ? (JSON.parse(text) as DocumentState) : null;
}

/**
 * Returns what the loader of the document's page would have returned: its own part, and that of the reader as wanted if
 * the head script has stopped waiting for it.
 */
export function loadedOf({ edition, path, part }: DocumentPage, last: Part): LoadedPage {
  return { edition, path, part, wanted: rootState.givenUp(last) ?? part };
}
