import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { addressesIn } from '#build/addresses-in.ts';
import {
  dataAddresses,
  oneFileAddress as addressOfOneFile,
  type Edition,
  type PagePath,
  readAddress,
} from '#wiki/addresses.ts';
import type { PageFile } from '#wiki/page-data.ts';
import { type Part, partsUpTo } from '#wiki/part.ts';
import type { SearchNames } from '#wiki/search/search-data.ts';
import type { PointersData, SiteData } from '#wiki/site-data.ts';

/** The output of `npm run build`, or the folder SITE_FOLDER. */
export const builtFolder = env['SITE_FOLDER'] ?? 'dist';

/** The files of a built site, address to text. */
export type SiteFiles = ReadonlyMap<string, string>;

/**
 * Returns every file below a folder, sorted by address.
 *
 * @throws If the folder cannot be read.
 */
export function readSiteBytes(folder: string): Map<string, Buffer> {
  return new Map(addressesIn(folder).map((address) => [address, readFileSync(join(folder, address))]));
}

/** Returns the same as texts. */
export function readSite(folder: string): SiteFiles {
  return new Map([...readSiteBytes(folder)].map(([address, bytes]) => [address, bytes.toString('utf8')]));
}

/**
 * Returns a JSON file of the site.
 *
 * @throws If there is none.
 */
export function readJson(files: SiteFiles, address: string): unknown {
  const text = files.get(address);
  if (text === undefined) throw new Error(`The site has no file ${address}.`);
  return JSON.parse(text);
}

/** Returns the content of `site.json`. */
export function siteOf(files: SiteFiles): SiteData {
  return readJson(files, dataAddresses.site()) as SiteData;
}

/** Returns every part of the site's film, including 0. */
export function partsOf(files: SiteFiles): Part[] {
  return partsUpTo(siteOf(files).lastPart);
}

/** Returns the addresses of a part's pointer files. */
export function pointerFilesOf(files: SiteFiles, part: Part): string[] {
  const { pointerShards } = siteOf(files);
  return Array.from({ length: pointerShards }, (_, shard) => dataAddresses.pointers(part, shard, pointerShards));
}

/** Returns the addresses of a part's search files. */
export function searchFilesOf(files: SiteFiles, part: Part): string[] {
  const { wordFiles } = readJson(files, dataAddresses.searchNames(part)) as SearchNames;
  const words = wordFiles.map((_, file) => dataAddresses.searchWords(part, file, wordFiles.length));
  return [dataAddresses.searchNames(part), dataAddresses.searchAnswers(part), ...words];
}

/** Returns the pages of a part: path to the address of the page's data. */
export function pointersOf(files: SiteFiles, part: Part): Map<PagePath, string> {
  const shards = pointerFilesOf(files, part).map((address) => Object.entries(readJson(files, address) as PointersData));
  return new Map(shards.flat().map(([path, hash]) => [path as PagePath, dataAddresses.page(hash)]));
}

/** Returns the pages of a part with their data. */
export function pagesOf(files: SiteFiles, part: Part): Map<PagePath, PageFile> {
  return new Map([...pointersOf(files, part)].map(([path, address]) => [path, readJson(files, address) as PageFile]));
}

/** A page of an edition as HTML. */
export interface SiteDocument {
  /** `/full/film.html` */
  address: string;
  edition: Edition;
  path: PagePath;
  html: string;
}

/** Returns the pages of both editions, without `404.html` and the one-file edition. */
export function documentsOf(files: SiteFiles): SiteDocument[] {
  const others = ['/404.html', oneFileAddress(files)];
  return [...files]
    .filter(([address]) => address.endsWith('.html') && !others.includes(address))
    .map(([address, html]) => ({ address, html, ...readAddress(address) }));
}

/** The address of the one-file edition. */
export function oneFileAddress(files: SiteFiles): string {
  return addressOfOneFile(siteOf(files).id);
}
