import type { TermCache } from '#compiler/search/search-files.ts';
import { compiledPages, type CompiledPage, partFiles } from '#compiler/compile-site.ts';
import type { Content } from '#compiler/content.ts';
import { drawingAddress } from '#compiler/page-parts.ts';
import { indexSite } from '#compiler/site-index.ts';
import { wholeValueText } from '#entities/value-text.ts';
import { dataAddresses, type PagePath } from '#wiki/addresses.ts';
import type { PageFile } from '#wiki/page-data.ts';
import type { Part } from '#wiki/part.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { drawingAddresses } from './drawings/drawing-addresses.ts';
import { sha256, type StoredFile } from './stored-files.ts';

/** A part whose data is written: its pages are read from their files, one at a time. */
export interface WrittenPart {
  part: Part;
  pages: WrittenPages;
  /** All its data files, by address. */
  files: ReadonlyMap<string, StoredFile>;
}

/** The pages of a part, by path. */
interface WrittenPages extends Pick<
  ReadonlyMap<PagePath, { page: PageFile; hash: string }>,
  'get' | 'has' | 'keys' | 'size'
> {
  /** Returns the files of the pages. */
  files: () => Iterable<StoredFile>;
}

/** Returns the data of every page of a part, each read when it is asked for. */
export function* pagesOf({ pages }: WrittenPart): Generator<PageFile> {
  for (const file of pages.files()) yield pageIn(file);
}

function pageIn(file: StoredFile): PageFile {
  return JSON.parse(String(file.read())) as PageFile;
}

/**
 * Compiles a part and writes its data files, each page as soon as it is compiled.
 *
 * @param store - Writes a file if no earlier part has written it, and returns what is kept of it.
 */
export function writePart(
  content: Content,
  site: SiteData,
  part: Part,
  store: (address: string, body: string) => StoredFile,
  terms: TermCache,
): WrittenPart {
  const index = indexSite(content, part);
  const files = new Map<string, StoredFile>();
  const pages = new Map<PagePath, StoredFile>();
  const add = (address: string, body: string) => {
    const file = store(address, body);
    files.set(address, file);
    return file;
  };
  const pictures = new Map([...content.drawings.values()].map((drawing) => [drawingAddress(drawing), drawing.svg]));
  // A part has the drawings that its data names, and no other: what nothing shows yet is on nobody's device.
  const addDrawings = (body: string) => {
    for (const [address] of body.matchAll(drawingAddresses)) {
      const svg = pictures.get(address);
      if (svg !== undefined && !files.has(address)) add(address, svg);
    }
  };
  function* written(): Generator<CompiledPage> {
    for (const page of compiledPages(index, sha256)) {
      pages.set(page.path, add(dataAddresses.page(page.hash), page.body));
      addDrawings(page.body);
      yield page;
    }
  }
  for (const [address, body] of partFiles(site, index, written(), wholeValueText, terms)) add(address, body);
  // Those of pages that show nothing of the film.
  addDrawings(JSON.stringify(site));
  return { part, files, pages: pagesInFiles(pages) };
}

/** A function of its own, since what it returns would otherwise keep everything that the part was made from. */
function pagesInFiles(files: ReadonlyMap<PagePath, StoredFile>): WrittenPages {
  return {
    size: files.size,
    has: (path) => files.has(path),
    keys: () => files.keys(),
    files: () => files.values(),
    get(path) {
      const file = files.get(path);
      return file && { page: pageIn(file), hash: file.hash };
    },
  };
}
