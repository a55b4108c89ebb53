import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuthoredFile } from '#compiler/json-file.ts';

/** Something in a content folder. */
interface ContentEntry {
  /** Path below the folder: `characters/old-miller.json`. */
  path: string;
  entry: Dirent;
}

/**
 * Returns every JSON file below a content folder, except those of its tests, and the pictures of its drawings. Links are
 * not followed.
 *
 * @throws If the folder cannot be read.
 */
export function readContentFiles(folder: string): AuthoredFile[] {
  return contentEntries(folder)
    .filter(({ path, entry }) => entry.isFile() && /\.(?:json|svg)$/.test(path))
    .map(({ path }) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/**
 * Returns everything below a content folder, except its tests. Links are listed and not followed: they may lead in a
 * circle.
 *
 * @throws If the folder cannot be read.
 */
export function contentEntries(folder: string, below = ''): ContentEntry[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}${entry.name}`;
    if (path === 'tests') return [];
    return [{ path, entry }, ...(entry.isDirectory() ? contentEntries(folder, `${path}/`) : [])];
  });
}
