import { join } from 'node:path';

/** Cache shared by builds and tests of all wikis. npm does not touch this folder. */
export function cacheFolder(...names: string[]): string {
  return join('node_modules/.cache/film-wiki', ...names);
}
