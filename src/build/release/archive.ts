import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { oneFileAddress } from '#wiki/addresses.ts';
import { addressesIn } from '../addresses-in.ts';
import { folderBeside } from '../replace-folder.ts';

/** Where releases are packed; git ignores it. */
const folder = 'release';
const site = 'dist';

/** Returns the names of the files of a release: the site as an archive, the one-file edition, and their checksums. */
export function archiveNames(id: string, version: string): { zip: string; oneFile: string; sums: string } {
  const at = (end: string) => `${folder}/${id}-${version}.${end}`;
  return { zip: at('zip'), oneFile: at('html'), sums: at('sha256') };
}

/**
 * Packs the built site, and what a server of one's own needs, into a ZIP file; writes the one-file edition beside it, and a
 * list of checksums that `sha256sum --check` reads. Returns what was written.
 *
 * @param at - The time that the files in the archive get, so that the same site makes the same archive.
 * @throws If there is no site in `dist/`.
 */
export function writeArchive(root: string, id: string, version: string, at: Date): string[] {
  const names = archiveNames(id, version);
  const top = basename(names.zip, '.zip');
  const packed: Zippable = {};
  for (const from of [site, folderBeside(site, 'hosting')].filter((each) => existsSync(join(root, each)))) {
    for (const address of addressesIn(join(root, from))) {
      packed[`${top}/${from}${address}`] = readFileSync(join(root, from, address));
    }
  }
  const oneFile = join(root, site, oneFileAddress(id));
  const files = new Map<string, Uint8Array>([
    [names.zip, zipSync(packed, { mtime: at })],
    // A wiki may be too large for one file.
    ...(existsSync(oneFile) ? [[names.oneFile, readFileSync(oneFile)] as const] : []),
  ]);
  const sums = [...files].map(([name, bytes]) => `${sha256(bytes)}  ${basename(name)}\n`).join('');
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder));
  for (const [name, body] of [...files, [names.sums, sums] as const]) writeFileSync(join(root, name), body);
  return [...files.keys(), names.sums];
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
