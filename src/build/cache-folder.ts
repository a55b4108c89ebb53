import { join } from 'node:path';
import { pid } from 'node:process';

// npm does not touch these folders. They may be deleted at any time, and are made again.

/** Returns a folder of what is kept for one wiki, by the id in its site.json. */
export function wikiCache(id: string, ...names: string[]): string {
  return join('node_modules/.cache', id, ...names);
}

/** Returns a folder of what belongs to no wiki, or is made before the content is read. */
export function sharedCache(...names: string[]): string {
  return join('node_modules/.cache/all-wikis', ...names);
}

/** Folder for intermediate bundles. Each process has its own, so builds can run in parallel. */
export const bundleCache = sharedCache(String(pid));
