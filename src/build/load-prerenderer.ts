import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentPage } from '#app/document-state.ts';

/** Returns the HTML of a page's root element, from the data files that it reads, by address; of `404.html` for null. */
export type Render = (page: DocumentPage | null, files: Readonly<Record<string, unknown>>) => Promise<string>;

/** Returns the function of a bundled prerenderer. */
export async function loadPrerenderer(entry: string): Promise<Render> {
  // The query makes Node load the new bundle when one process builds twice.
  const module = (await import(`${pathToFileURL(resolve(entry)).href}?${Date.now()}`)) as { renderPage: Render };
  return module.renderPage;
}
