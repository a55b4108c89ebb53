import { createReadStream, createWriteStream, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { escapeHtml } from '#lib/escape-html.ts';
import { inertText } from './html.ts';
import { filePacker } from './pack-files.ts';
import { withoutDrawings } from './drawings/drawing-addresses.ts';
import type { StoredFile } from './stored-files.ts';

/** A larger file would be slow to open, and too large to send to somebody, in bytes after gzip. */
const maxCompressed = 5_000_000;
/** Data of more than this would come to more than `maxCompressed`, so it is not even packed, in bytes. */
const maxData = 100_000_000;

/** Words of the search, which the edition finds in its pages, and drawings, for which it has no room. */
const leftOut = /\/search\/words-[^/]*$|\.svg$/;

/**
 * Writes the one-file edition, piece by piece: its bundle with the data files embedded, without those that it leaves out.
 *
 * @param bundle - Is only waited for when the files are packed, so that both are made at the same time.
 * @returns Its size in bytes, or undefined if it would be too large; then nothing is written.
 */
export async function writeSingleFile(
  path: string,
  bundle: Promise<string>,
  files: Iterable<StoredFile>,
  name: string,
): Promise<number | undefined> {
  const embedded = [...files].filter(({ address }) => !leftOut.test(address));
  if (embedded.reduce((sum, { size }) => sum + size, 0) > maxData) return undefined;
  const packer = filePacker();
  for (const { address, read } of embedded) packer.add(address, withoutDrawings(String(read())));
  mkdirSync(dirname(path), { recursive: true });
  await pipeline(documentOf(await bundle, packer.json(), name), createWriteStream(path));
  if ((await compressedSize(path)) <= maxCompressed) return statSync(path).size;
  rmSync(path);
  return undefined;
}

function* documentOf(bundle: string, json: Iterable<string>, name: string): Generator<string> {
  const [before = '', after = ''] = bundle.replace(/<!--(?:style|page|sheet)-->/g, '').split('<!--head-->');
  yield `${before}<title>${escapeHtml(name)}</title>\n    <meta name="robots" content="noindex, nosnippet">\n    `;
  // The data comes before the script, which reads it on start.
  yield '<script type="application/json" id="embedded-data">';
  for (const piece of json) yield inertText(piece);
  yield `</script>${after}`;
}

async function compressedSize(path: string): Promise<number> {
  let size = 0;
  await pipeline(createReadStream(path), createGzip(), async (chunks: AsyncIterable<Buffer>) => {
    for await (const { length } of chunks) size += length;
  });
  return size;
}
