import { posix } from 'node:path';
import { claimsOf } from '#compiler/claims-of.ts';
import type { Content } from '#compiler/content.ts';
import { indexSite, type SiteIndex } from '#compiler/site-index.ts';
import { claimsSchemaAddress, downloadAddress, type DownloadFormat, type Edition } from '#wiki/addresses.ts';
import { premise } from '#wiki/part.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { tenthsOfMegabyte } from '../stored-files.ts';
import { claimsFileOf, type Published } from './claims-file.ts';
import { claimsSchema } from './claims-schema.ts';
import { claimsTable } from './claims-table.ts';

/**
 * Writes all statements with their sources as files to download: for each edition one for programs and one for
 * spreadsheets, and the schema of the former. Returns what the page about the wiki says of them.
 *
 * @param lastPart - The part of the whole story.
 */
export function writeDownloads(
  content: Content,
  lastPart: SiteData['lastPart'],
  published: Published,
  write: (address: string, body: string) => void,
): NonNullable<SiteData['downloads']> {
  write(claimsSchemaAddress, claimsSchema());
  const careful = indexSite(content, premise);
  const files = {
    careful: downloadFiles(careful, 'careful', published),
    full: downloadFiles(indexSite(content, lastPart), 'full', published),
  };
  for (const [address, body] of Object.values(files).flatMap((each) => [...each])) write(address, body);
  const sizesOf = (edition: Edition) => {
    const size = (format: DownloadFormat) =>
      tenthsOfMegabyte(Buffer.byteLength(files[edition].get(downloadAddress(format, edition)) ?? ''));
    return { csv: size('csv'), json: size('json') };
  };
  return { careful: sizesOf('careful'), full: sizesOf('full'), claims: claimsOf(careful).length };
}

/** Returns the files of an edition, body by address, from the index of its part. */
export function downloadFiles(index: SiteIndex, edition: Edition, published: Published): Map<string, string> {
  const address = downloadAddress('json', edition);
  const file = claimsFileOf(index, edition, published, posix.relative(posix.dirname(address), claimsSchemaAddress));
  return new Map([
    [address, `${JSON.stringify(file)}\n`],
    [downloadAddress('csv', edition), claimsTable(file)],
  ]);
}
