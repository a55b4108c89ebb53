import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defined } from '#lib/defined.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import type { HashedFile, OfflineShell } from '#wiki/offline-data.ts';
import { addressesIn } from './addresses-in.ts';
import { contentHash } from './stored-files.ts';

/** The scripts of workers, which browsers fetch by themselves. */
const workers = ['/offline-worker.js', '/no-offline-worker.js'];

/**
 * Writes the offline worker, a bundled script, with its list, the shell: the scripts, the styles, `404.html` and the
 * given fonts, by address, and the address of the one-file edition. Returns the number of files on the list. Other
 * fonts, and drawings, belong to the parts that need them.
 */
export function writeOfflineWorker(
  outDir: string,
  script: string,
  fonts: readonly string[],
  oneFile: string | undefined,
): number {
  const files = addressesIn(outDir)
    .filter(
      (address) =>
        (/^(?!\/drawings\/).*\.(?:js|css|svg)$/.test(address) && !workers.includes(address)) ||
        ['/404.html', dataAddresses.site(), ...fonts].includes(address),
    )
    .map((address): HashedFile => [address, contentHash(readFileSync(join(outDir, address)))]);
  const shell: OfflineShell = { version: contentHash(JSON.stringify(files)), files, ...defined({ oneFile }) };
  writeFileSync(join(outDir, 'offline-worker.js'), `self.shell=${JSON.stringify(shell)};\n${script}`);
  return files.length;
}
