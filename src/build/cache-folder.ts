import { join } from 'node:path';

/** Where builds and tests keep what is no output of their own, whatever wiki they are of: a folder that npm leaves alone. */
export function cacheFolder(...names: string[]): string {
  return join('node_modules/.cache/film-wiki', ...names);
}
