import type { ValueWords } from '#wiki/search/passages.ts';
import { defined } from '#lib/defined.ts';
import { inShards } from '#lib/in-shards.ts';
import { dataAddresses, type PagePath, pointerShard } from '#wiki/addresses.ts';
import { collectionNames } from '#wiki/collections.ts';
import type { PageFile } from '#wiki/page-data.ts';
import { type Part, premise } from '#wiki/part.ts';
import type { PartsData, SiteData } from '#wiki/site-data.ts';
import { drawingData } from './page-parts.ts';
import { revealScheduleOf } from './reveal-schedule.ts';
import { sitePages } from './compile-page.ts';
import type { Content } from './content.ts';
import { filmOf } from './pages/film.ts';
import { searchFiles, type TermCache } from './search/search-files.ts';
import { synonymsOf } from './search/synonyms.ts';
import { shortHash } from './short-hash.ts';
import { indexSite, type SiteIndex } from './site-index.ts';

/** A page as it is served: its data and the file that contains it. */
export interface CompiledPage {
  path: PagePath;
  page: PageFile;
  /** Names the file. Hashed from the body, so that a page that two parts share is one file. */
  hash: string;
  body: string;
}

/** The wiki at one part: everything that a reader of that part may be served. */
export interface CompiledPart {
  part: Part;
  index: SiteIndex;
  pages: ReadonlyMap<PagePath, CompiledPage>;
}

/**
 * Number of entities whose pages are in a pointer file, with a few others; a visit reads one file for each shard that it
 * touches.
 */
const entitiesPerShard = 64;

/** Returns the data of the wiki that every page needs. */
export function siteData(content: Content): SiteData {
  const schedule = revealScheduleOf(content.parts);
  const last = indexSite(content, schedule.lastPart);
  const first = indexSite(content, premise);
  const film = filmOf(first).name;
  const { repository, editUrl, contact } = content.site;
  return {
    id: content.site.id,
    name: content.site.name,
    mark: content.site.mark,
    ...defined({ placeMarker: content.site.placeMarker }),
    ...defined({ stateDrawings: stateDrawings(first) }),
    film: { title: film.text, ...defined({ original: film.original }) },
    lastPart: schedule.lastPart,
    vocabularies: vocabulariesOf(content.site),
    boundaries: schedule.boundaries.join(' '),
    pointerShards: Math.max(1, Math.ceil(countEntities(last.content) / entitiesPerShard)),
    ...defined({ repository, editUrl, contact }),
  };
}

/** Returns the drawings of pages that show nothing of the film; undefined if there are none. */
function stateDrawings(first: SiteIndex): SiteData['stateDrawings'] {
  const ids = Object.entries(first.content.site.stateDrawings ?? {});
  const known = ids.flatMap(([state, id]) => {
    const drawing = drawingData(first, id);
    return drawing ? [[state, drawing]] : [];
  });
  return known.length > 0 ? Object.fromEntries(known) : undefined;
}

/** Returns the number of entities. To count the pages, every statement would have to be read. */
function countEntities({ entities }: Content): number {
  return collectionNames.reduce((sum, collection) => sum + entities[collection].size, 0);
}

/** Returns the language tags of a wiki's texts and names, without duplicates. */
export function languagesOf({ lang, scripts }: Content['site']): string[] {
  return [...new Set([lang, ...scripts.map((script) => script.lang)])];
}

function vocabulariesOf({ threads, reactions, jobs, sourceKinds }: Content['site']): SiteData['vocabularies'] {
  return {
    threads: threads.map(({ id, label, heading }) => ({ id, label, ...defined({ heading }) })),
    reactions,
    jobs,
    sourceKinds,
  };
}

/**
 * Compiles every page of a part. Pure and deterministic.
 *
 * @param hash - Returns the first `digits` hex digits of the SHA-256 of a text.
 */
export function compilePart(content: Content, part: Part, hash = shortHash): CompiledPart {
  const index = indexSite(content, part);
  return { part, index, pages: new Map([...compiledPages(index, hash)].map((page) => [page.path, page])) };
}

/**
 * Returns every page of an index's part, each compiled when it is asked for, so that nobody has to hold them all.
 *
 * @param hash - Returns the first `digits` hex digits of the SHA-256 of a text.
 */
export function* compiledPages(index: SiteIndex, hash = shortHash): Generator<CompiledPage> {
  for (const [path, compile] of sitePages(index)) {
    const page = compile();
    const body = JSON.stringify(page);
    yield { path, page, hash: hash(body, 16), body };
  }
}

/**
 * Returns the data files of a part other than its pages, body by address: cues, pointers and the search index. Typed
 * values are indexed in the words in which the interface writes them.
 *
 * @param pages - All pages of the part, which are read once and not held.
 * @param terms - Keeps the terms of pages for the next part.
 */
export function partFiles(
  site: SiteData,
  index: SiteIndex,
  pages: Iterable<CompiledPage>,
  wordsOf: ValueWords,
  terms?: TermCache,
): Map<string, string> {
  const { part, content } = index;
  const pointers: [PagePath, string][] = [];
  function* noted(): Generator<CompiledPage> {
    for (const page of pages) {
      pointers.push([page.path, page.hash]);
      yield page;
    }
  }
  const search = searchFiles(part, noted(), {
    wordsOf,
    languages: languagesOf(content.site),
    vocabularies: site.vocabularies,
    synonymsOf: synonymsOf(index),
    terms,
  });
  const cues: PartsData = {
    part,
    cues: content.parts.parts.map(({ cue }, at) => ({ part: (at + 1) as Part, cue })),
  };
  return new Map([
    [dataAddresses.parts(part), JSON.stringify(cues)],
    ...inShards(pointers, site.pointerShards, pointerShard).map((shard, number): [string, string] => [
      dataAddresses.pointers(part, number, site.pointerShards),
      JSON.stringify(shard),
    ]),
    ...search,
  ]);
}
