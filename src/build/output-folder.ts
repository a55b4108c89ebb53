import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withPolicy } from './hosting/policy.ts';
import { storedFile, type StoredFile } from './stored-files.ts';

/** Writes the files of a site. */
export interface OutputFolder {
  /**
   * Writes a file at an address that begins with a slash, a document with its content security policy.
   *
   * @throws If that address was written before.
   */
  write(this: void, address: string, body: string | Uint8Array): void;
  /** Writes a document that will be rewritten, which then gets its policy. */
  draft(this: void, address: string, html: string): void;
  /** Writes a text and returns what is kept of it; the text itself is read from the file again. */
  store(this: void, address: string, body: string): StoredFile;
  /** Replaces the text of a file that was written. */
  rewrite(address: string, change: (text: string) => string): void;
  /** Returns the number of files written. */
  count(): number;
}

/** Creates a writer for a folder that refuses to write the same address twice. */
export function outputFolder(root: string): OutputFolder {
  const written = new Set<string>();
  const folders = new Set<string>();
  const write = (address: string, body: string | Uint8Array) => {
    writeNew(address, typeof body === 'string' ? finished(address, body) : body);
  };
  const writeNew = (address: string, body: string | Uint8Array) => {
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
    draft: writeNew,
    store(address, body) {
      write(address, body);
      return storedFile(address, body, () => readFileSync(join(root, address), 'utf8'));
    },
    rewrite(address, change) {
      const path = join(root, address);
      writeFileSync(path, finished(address, change(readFileSync(path, 'utf8'))));
    },
    count: () => written.size,
  };
}

/** Returns a text as it is written: a document gets its policy last, when its inline code is what it stays. */
function finished(address: string, text: string): string {
  return address.endsWith('.html') ? withPolicy(text) : text;
}
