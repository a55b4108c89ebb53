import { wholeValueText } from '#entities/value-text.ts';
import { compilePart, type CompiledPart, partFiles, siteData } from '#compiler/compile-site.ts';
import type { Content } from '#compiler/content.ts';
import { drawingAddress } from '#compiler/page-parts.ts';
import type { TermCache } from '#compiler/search/search-files.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import { type Part, partsUpTo } from '#wiki/part.ts';
import { sha256 } from './stored-files.ts';

/** Returns the body of a data file, or null if the site has no such file. */
export type Answer = (address: string) => string | null;

interface Options {
  /** Compiles a part; pass it to share compiled parts with other code. */
  compileAt?: (part: Part) => CompiledPart;
  /** Keeps the terms of pages for answers from changed content, in which most pages are the same. */
  terms?: TermCache;
}

/**
 * Returns answers to data addresses, compiled from content, identical to the files of the built site. A part is
 * compiled on the first request for it.
 */
export function compiledResponses(
  content: Content,
  { compileAt = (part) => compilePart(content, part, sha256), terms }: Options = {},
): Answer {
  const site = siteData(content);
  const files = new Map([
    [dataAddresses.site(), JSON.stringify(site)],
    ...[...content.drawings.values()].map((drawing) => [drawingAddress(drawing), drawing.svg] as const),
  ]);
  const compiled = new Set<Part>();
  const compile = (part: Part) => {
    if (compiled.has(part)) return;
    const result = compileAt(part);
    compiled.add(part);
    for (const [address, body] of partFiles(site, result.index, result.pages.values(), wholeValueText, terms))
      files.set(address, body);
    for (const { hash, body } of result.pages.values()) files.set(dataAddresses.page(hash), body);
  };
  return (address) => {
    const [, part] = /^\/data\/(\d+)\//.exec(address) ?? [];
    const wanted = partsUpTo(site.lastPart).filter((known) => part === undefined || known === Number(part));
    for (const known of wanted) if (!files.has(address)) compile(known);
    return files.get(address) ?? null;
  };
}
