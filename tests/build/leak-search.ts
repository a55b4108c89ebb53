import { interfaceTexts } from '#build/leaks/known-texts.ts';
import { revealLedger } from '#build/leaks/ledger.ts';
import { outputsOf, type SiteFiles } from '#build/leaks/outputs.ts';
import { leakScanner } from '#build/leaks/scan-outputs.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import type { Part } from '#wiki/part.ts';
import { oneFileAddress, partsOf, pointersOf, readSiteBytes, siteOf } from './site-files.ts';
import { authored, files, siteFolder } from './tested-site.ts';

// How the leak search works: on the built site, with leaks added. That a site has none is checked by `npm run leaks`
// itself, and in `leaks-command.test.ts` for the site under test.

/** The files of the site. */
export const siteBytes = readSiteBytes(siteFolder);
export const content = contentOf(authored);
export const { lastPart } = siteOf(files);
/** A part between the first and the last. */
export const middle = Math.floor(lastPart / 2) as Part;
export const oneFile = oneFileAddress(files);
const ledger = revealLedger(authored);
export const scanner = leakScanner(ledger, interfaceTexts());

/** The files that assign the others to parts: enough of the site to search for a leak in one more. */
export const partLists = [...files].filter(([address]) => /^\/data\/(?:site|\d+\/pointers-.*)\.json$/.test(address));

// Revealed only late, one of each kind.
export const lateTitle = lateText('name', /^[A-Z][\w -]+$/, 2);
export const lateSentence = lateText('text', /^[A-Z][^.]*\.$/, 12);
export const middleSentence = lateText('text', /^[A-Z][^.]*\.$/, 10, middle + 1);
export const lateHangul = lateText('name', /^\p{Script=Hangul}{2,}$/u, 1, 2);
export const lateDrawing = lateText('drawing', /^\/drawings\/[0-9a-f]{16}\.svg$/, 1);
export const latePath = lateText('path', /^\/motifs\//, 1);
/** The sentence as in a page: with markup between its words. */
export const lateMarkup = lateSentence.replace(' ', '\n<em>').replace(/ (?!.* )/, '</em>&#32;');

/** Returns an error if a text is not found at an address, and all leaks elsewhere. */
export function unlessFound(some: SiteFiles, address: string, found: string): unknown[] {
  const all = leaksIn(some);
  const isFound = all.some((leak) => leak.address === address && leak.found === found);
  return [...(isFound ? [] : [`not found in ${address}: ${found}`]), ...all.filter((leak) => leak.address !== address)];
}

/** Returns every leak of some files, and every file that cannot be read. */
export function leaksIn(some: SiteFiles): { address: string; found: string }[] {
  return outputsOf(some).flatMap((output) => [
    ...(output.unreadable === undefined ? [] : [{ address: output.address, found: output.unreadable }]),
    ...scanner.scan(output).map(({ entry }) => ({ address: output.address, found: entry.text })),
  ]);
}

/** Returns a text of the ledger that is revealed at a part, by default the last. */
function lateText(
  kind: 'name' | 'text' | 'path' | 'drawing',
  like: RegExp,
  words: number,
  from: number = lastPart,
): string {
  const entry = ledger.find(
    (each) => each.kind === kind && each.from === from && like.test(each.text) && each.text.split(' ').length >= words,
  );
  if (!entry) throw new Error(`The content has no ${kind} like ${String(like)} that is known from part ${from} on.`);
  return entry.text;
}

/** Returns a file as an address that contains it. */
export function dataUrl(type: string, text: string): string {
  return `data:${type};base64,${Buffer.from(text).toString('base64')}`;
}

/** Returns an icon of the site, with one more chunk if a type is given. */
export function picture(type?: string, data: string | Uint8Array = ''): Buffer {
  const icon = siteBytes.get('/icon-192.png') ?? Buffer.of();
  if (type === undefined) return icon;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.from(data).length);
  const [before, after] = [icon.subarray(0, -12), icon.subarray(-12)];
  return Buffer.concat([before, length, Buffer.from(type), Buffer.from(data), Buffer.alloc(4), after]);
}

/**
 * Returns the address of page data that the part has and no earlier part.
 *
 * @throws If there is none.
 */
export function dataOf(part: Part): string {
  const before = new Set(
    partsOf(files)
      .filter((earlier) => earlier < part)
      .flatMap((earlier) => dataAddressesOf(earlier)),
  );
  const address = dataAddressesOf(part).find((known) => !before.has(known));
  if (address === undefined) throw new Error(`Part ${part} has no page of its own.`);
  return address;
}

function dataAddressesOf(part: Part): string[] {
  return [...pointersOf(files, part).values()];
}

/**
 * Returns the address of a file of the site.
 *
 * @throws If none matches.
 */
export function fileLike(pattern: RegExp): string {
  const address = [...files.keys()].find((known) => pattern.test(known));
  if (address === undefined) throw new Error(`The site has no file like ${pattern.source}.`);
  return address;
}
