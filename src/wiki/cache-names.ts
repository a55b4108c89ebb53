import type { Part } from './part.ts';

// The names of the caches on the device, which the offline worker writes and the page reads. Each begins with the base
// of its site (`/`, `/wiki/`) and a space: several wikis may share an origin, and a base may begin another.

/** Returns the name of the cache of a shell, by the version of its files. */
export function shellCache(base: string, version: string): string {
  return `${base} shell ${version}`;
}

/**
 * Returns the name of a part's cache. It contains the parts list: in another list, the same number may end later in the
 * film.
 */
export function partCache(base: string, part: Part, boundaries: string): string {
  return `${base} part ${part} of ${boundaries}`;
}

/** Returns the part and the parts list of a part's cache, or null if the name is of another kind, or another site. */
export function readPartCache(base: string, name: string): { part: Part; boundaries: string } | null {
  if (!name.startsWith(`${base} part `)) return null;
  const [, part, boundaries = ''] = /^(\d+) of (.*)$/.exec(name.slice(`${base} part `.length)) ?? [];
  return part === undefined ? null : { part: Number(part) as Part, boundaries };
}

/** Returns whether a cache is of the site at a base. */
export function isCacheOf(base: string, name: string): boolean {
  return name.startsWith(`${base} `);
}

/** Returns the entry of a part's cache that describes it (`KeptPart`), and is there once the part is complete. */
export function completeEntry(base: string): string {
  return `${base}offline/complete.json`;
}
