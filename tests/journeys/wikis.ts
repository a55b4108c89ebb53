import { wholeValueText } from '#entities/value-text.ts';
import { pageTitle } from '#entities/page-title.ts';
import type { ContentHistory } from '#compiler/changes.ts';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { type CompiledPart, partFiles, siteData } from '#compiler/compile-site.ts';
import { type Answer, compiledResponses } from '#build/compiled-responses.ts';
import { contentOf, ferryFiles, inventedFiles } from '#tests/fixtures/content.ts';
import { partOf } from '#tests/fixtures/site-files.ts';
import { dataAddresses, type PagePath } from '#wiki/addresses.ts';
import type { PageData, PageFile, PageKind, PageOf } from '#wiki/page-data.ts';
import { type Part, partsUpTo } from '#wiki/part.ts';
import type { SiteData } from '#wiki/site-data.ts';

/** A wiki as served, to compare pages with. */
export interface CompiledWiki {
  site: SiteData;
  last: Part;
  answer: Answer;
  /** Returns the wiki at a part; compiled once. */
  at: (part: number) => CompiledPart;
  /** Returns every page that a part knows, without moved ones. */
  pages: (part: number) => PageData[];
  /**
   * Returns the page of a kind at an address.
   *
   * @throws If the part has none.
   */
  page: <Kind extends PageKind>(part: number, path: string, kind: Kind) => PageOf<Kind>;
  /** Returns the title of the page at an address, at a part. */
  title: (part: number, path: string) => string;
  /** Every data file of the wiki, by address. */
  files: () => Record<string, unknown>;
}

/** The wiki of the invented film, the default of journeys. */
export const lanternRoom = compiledWiki(inventedFiles);

/** The wiki of a small film with names in Cyrillic. */
export const ferryLanding = compiledWiki(ferryFiles);

/** Compiles valid files, with what changed in them if it is known. */
export function compiledWiki(files: readonly AuthoredFile[], history?: ContentHistory): CompiledWiki {
  const content = history ? { ...contentOf(files), history } : contentOf(files);
  const site = siteData(content);
  const at = (part: number) => partOf(content, part as Part);
  return {
    site,
    last: site.lastPart,
    answer: compiledResponses(content, { compileAt: at }),
    at,
    pages: (part) => [...at(part).pages.values()].map(({ page }) => page).filter(isShown),
    page: <Kind extends PageKind>(part: number, path: string, kind: Kind) => {
      const page = at(part).pages.get(path as PagePath)?.page;
      if (page?.kind !== kind)
        throw new Error(`wikis: at part ${part}, ${path} is ${page?.kind ?? 'missing'}, not ${kind}.`);
      return page as PageOf<Kind>;
    },
    title: (part, path) => {
      const page = at(part).pages.get(path as PagePath)?.page;
      if (!page || !isShown(page)) throw new Error(`wikis: there is no ${path} at part ${part}.`);
      return pageTitle(page);
    },
    files: () =>
      Object.fromEntries([
        [dataAddresses.site(), site],
        ...partsUpTo(site.lastPart).flatMap((part) => [
          ...[...partFiles(site, at(part).index, at(part).pages.values(), wholeValueText)].map(([address, body]) => [
            address,
            JSON.parse(body) as unknown,
          ]),
          ...[...at(part).pages.values()].map(({ hash, page }) => [dataAddresses.page(hash), page]),
        ]),
      ]) as Record<string, unknown>,
  };
}

function isShown(page: PageFile): page is PageData {
  return page.kind !== 'moved';
}

/**
 * Returns the address of the data file for a query, by its key.
 *
 * @throws If there is none.
 */
export function dataAddress(wiki: CompiledWiki, queryKey: readonly unknown[]): string {
  const [kind, part, file, name, shards] = queryKey;
  if (kind === 'site') return dataAddresses.site();
  if (file === 'parts') return dataAddresses.parts(part as Part);
  if (file === 'pointers') return dataAddresses.pointers(part as Part, Number(name), Number(shards));
  if (file === 'search' && name === 'answers') return dataAddresses.searchAnswers(part as Part);
  if (file === 'search' && name === 'names') return dataAddresses.searchNames(part as Part);
  const page = file === 'page' ? wiki.at(Number(part)).pages.get(name as PagePath) : undefined;
  if (!page) throw new Error(`wikis: no data file belongs to the query ${JSON.stringify(queryKey)}.`);
  return dataAddresses.page(page.hash);
}

/**
 * Returns the heading of a section that a page has at a part, and not at an earlier one.
 *
 * @throws If there is none.
 */
export function laterHeading(wiki: CompiledWiki, path: string, part: number, earlier: number): string {
  const headings = (at: number) => wiki.page(at, path, 'character').sections.map(({ heading }) => heading);
  const later = headings(part).find((heading) => !headings(earlier).includes(heading));
  if (later === undefined) throw new Error(`wikis: from part ${earlier} to ${part}, ${path} gains no section.`);
  return later;
}
