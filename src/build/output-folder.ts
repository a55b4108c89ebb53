import { mkdirSync, writeFileSync } from 'node:fs';
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
      writeFileSync(path, typeof body === 'string' && address.endsWith('.html') ? withPolicy(body) : body);
    },
    count: () => written.size,
  };
}
