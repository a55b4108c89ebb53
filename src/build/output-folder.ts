import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { storedFile, type StoredFile } from './stored-files.ts';

export interface OutputFolder {
  /**
   * Writes a file at an address that begins with a slash.
   *
   * @throws If that address was written before.
   */
  write(this: void, address: string, body: string | Uint8Array): void;
  /** Writes a text and returns what is kept of it; the text itself is read from the file again. */
  store(this: void, address: string, body: string): StoredFile;
  /** Returns the number of files written. */
  count(): number;
}

/** Creates a writer for a folder that refuses to write the same address twice. */
export function outputFolder(root: string): OutputFolder {
  const written = new Set<string>();
  const folders = new Set<string>();
  const write = (address: string, body: string | Uint8Array) => {
    if (written.has(address)) throw new Error(`build: two outputs have the address ${address}.`);
    written.add(address);
    const path = join(root, address);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, body);
  };
  return {
    write,
    store(address, body) {
      write(address, body);
      return storedFile(address, body, () => readFileSync(join(root, address), 'utf8'));
    },
    count: () => written.size,
  };
}
