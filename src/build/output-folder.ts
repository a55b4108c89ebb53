import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { withPolicy } from './hosting/policy.ts';

/** Writes the files of a site. */
export interface OutputFolder {
  /**
   * Writes a file at an address that begins with a slash, a document with its content security policy.
   *
   * @throws If that address was written before.
   */
  write(address: string, body: string | Uint8Array): void;
  /** Replaces the text of a file that was written. */
  rewrite(address: string, change: (text: string) => string): void;
  /** Returns the number of files written. */
  count(): number;
}

/** Creates a writer for a folder that refuses to write the same address twice. */
export function outputFolder(root: string): OutputFolder {
  const written = new Set<string>();
  return {
    write(address, body) {
      if (written.has(address)) throw new Error(`build: two outputs have the address ${address}.`);
      written.add(address);
      const path = join(root, address);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, typeof body === 'string' ? finished(address, body) : body);
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
