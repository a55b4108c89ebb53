import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Returns the addresses of all files in a folder of a site, sorted: `/film.html`. */
export function addressesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .toSorted();
}
