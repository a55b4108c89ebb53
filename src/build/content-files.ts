import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { AuthoredFile } from '#compiler/json-file.ts';

/** Reads every JSON file below a content folder. Throws where the folder cannot be read. */
export function readContentFiles(folder: string): AuthoredFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: relative(folder, path).split(sep).join('/'), text: readFileSync(path, 'utf8') };
    });
}
