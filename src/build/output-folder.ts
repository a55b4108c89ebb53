import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface OutputFolder {
  /** Writes a file at an address that begins with a slash. Throws where it was written before. */
  write(address: string, body: string | Uint8Array): void;
  /** How many files were written. */
  count(): number;
}

/** A folder that every file is written to once: two outputs at one address would be a mistake. */
export function outputFolder(root: string): OutputFolder {
  const written = new Set<string>();
  return {
    write(address, body) {
      if (written.has(address)) throw new Error(`build: two outputs have the address ${address}.`);
      written.add(address);
      const path = join(root, address);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, body);
    },
    count: () => written.size,
  };
}
