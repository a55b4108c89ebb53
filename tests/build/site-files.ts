import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { env } from 'node:process';
import { dataAddresses, type Edition, type PagePath, readAddress } from '#wiki/addresses.ts';
import type { PageFile } from '#wiki/page-data.ts';
import { type Part, partsUpTo } from '#wiki/part.ts';
import type { SearchNames } from '#wiki/search/search-data.ts';
import type { PointersData, SiteData } from '#wiki/site-data.ts';

/** Where `npm run build` put the wiki of `src/content`, or the folder that SITE_FOLDER names. */
export const builtFolder = env['SITE_FOLDER'] ?? 'dist';

/** The files of a built site: address to text. */
export type SiteFiles = ReadonlyMap<string, string>;

/** Every file below a folder, in the order of their addresses. Throws where the folder cannot be read. */
export function readSiteBytes(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path): [string, Buffer] => [`/${relative(folder, path).split(sep).join('/')}`, readFileSync(path)]);
  return new Map(files.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same as texts. */
export function readSite(folder: string): SiteFiles {
  return new Map([...readSiteBytes(folder)].map(([address, bytes]) => [address, bytes.toString('utf8')]));
}

/** A JSON file of the site. Throws where there is none. */
export function readJson(files: SiteFiles, address: string): unknown {
  const text = files.get(address);
  if (text === undefined) throw new Error(`The site has no file ${address}.`);
  return JSON.parse(text);
}

/** What the site says of itself. */
export function siteOf(files: SiteFiles): SiteData {
  return readJson(files, dataAddresses.site()) as SiteData;
}

/** Every part of the site's film, 0 among them. */
export function partsOf(files: SiteFiles): Part[] {
  return partsUpTo(siteOf(files).lastPart);
}

/** The addresses of the pointer files of a part. */
export function pointerFilesOf(files: SiteFiles, part: Part): string[] {
  const { pointerShards } = siteOf(files);
  return Array.from({ length: pointerShards }, (_, shard) => dataAddresses.pointers(part, shard, pointerShards));
}

/** The addresses of the files in which a part is searched. */
export function searchFilesOf(files: SiteFiles, part: Part): string[] {
  const { shards } = readJson(files, dataAddresses.searchNames(part)) as SearchNames;
  const words = Array.from({ length: shards }, (_, shard) => dataAddresses.searchWords(part, shard, shards));
  return [dataAddresses.searchNames(part), ...words];
}

/** The pages that a part knows: path to the address of the page's data. */
export function pointersOf(files: SiteFiles, part: Part): Map<PagePath, string> {
  const shards = pointerFilesOf(files, part).map((address) => Object.entries(readJson(files, address) as PointersData));
  return new Map(shards.flat().map(([path, hash]) => [path as PagePath, dataAddresses.page(hash)]));
}

/** The pages that a part knows, with their data. */
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

/** The pages of both editions, without `404.html` and the one-file edition. */
export function documentsOf(files: SiteFiles): SiteDocument[] {
  const others = ['/404.html', oneFileAddress(files)];
  return [...files]
    .filter(([address]) => address.endsWith('.html') && !others.includes(address))
    .map(([address, html]) => ({ address, html, ...readAddress(address.replace(/(?:\/index)?\.html$/, '') || '/') }));
}

/** Where the one-file edition stands. */
export function oneFileAddress(files: SiteFiles): string {
  return `/full/${siteOf(files).id}.html`;
}
