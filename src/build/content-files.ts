import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { AuthoredFile } from '#compiler/json-file.ts';

/**
 * Returns every JSON file below a content folder, except those of its tests, and the pictures of its drawings.
 *
 * @throws If the folder cannot be read.
 */
export function readContentFiles(folder: string): AuthoredFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && (entry.name.endsWith('.json') || entry.name.endsWith('.svg')))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('tests/'))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
