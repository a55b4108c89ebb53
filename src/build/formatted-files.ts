import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { sharedCache } from './cache-folder.ts';

/** The files that are known to be in canonical form, so that only changed ones are laid out again. */
interface FormattedFiles {
  has(file: AuthoredFile): boolean;
  add(file: AuthoredFile): void;
  /** Keeps those that were asked for or added, for the next run. */
  write(): void;
}

/** Returns the files that earlier runs have formatted with the same code. */
export function formattedFiles(path = sharedCache('formatted.json')): FormattedFiles {
  const known = new Set(readHashes(path));
  const seen = new Set<string>();
  // Whatever decides about the form: another schema or formatter formats all files again.
  const code = globSync([
    'package-lock.json',
    'src/compiler/**/*.ts',
    'src/build/{*-content-file,drawings/*}.ts',
  ]).toSorted();
  const salt = hashOf(code.map((file) => readFileSync(file, 'utf8')));
  const keyOf = (file: AuthoredFile) => hashOf([salt, file.path, file.text]);
  return {
    has(file) {
      const key = keyOf(file);
      if (known.has(key)) seen.add(key);
      return known.has(key);
    },
    add: (file) => seen.add(keyOf(file)),
    write() {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify([...seen]));
    },
  };
}

function readHashes(path: string): string[] {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as string[];
  } catch {
    // Nothing is kept yet.
    return [];
  }
}

function hashOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest('base64url').slice(0, 16);
}
