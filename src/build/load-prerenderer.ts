import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageState } from '#app/page-state.ts';

/** Returns the HTML of a page's root element. */
export type Render = (state: PageState) => Promise<string>;

/** Returns the function of a bundled prerenderer. */
export async function loadPrerenderer(entry: string): Promise<Render> {
  // The query makes Node load the new bundle when one process builds twice.
  const module = (await import(`${pathToFileURL(resolve(entry)).href}?${Date.now()}`)) as { renderPage: Render };
  return module.renderPage;
}
