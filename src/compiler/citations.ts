import { defined } from '#lib/defined.ts';
import { groupBy } from '#lib/group-by.ts';
import type { EntityId } from '#wiki/collections.ts';
import type { PageData } from '#wiki/page-data.ts';
import { withCitationNumbers } from '#wiki/citation-numbers.ts';
import { readingOrder } from '#wiki/reading-order.ts';
import type { ReferenceData } from '#wiki/shared-data.ts';
import type { Citation } from './schemas/citation.ts';
import { placeId, type Source } from './schemas/source.ts';
import type { SiteIndex } from './site-index.ts';

/**
 * The citations of a whole wiki. While pages are compiled, a citation is a symbol: a number that identifies a source
 * and a place in it on every page. `numberCitations` replaces symbols with the footnote numbers of each finished page.
 */
export interface CitationTable {
  /** Returns the symbol of a source and a place in it. */
  symbolOf: (source: string, place: string | undefined) => number;
  /**
   * Returns the citation of a symbol.
   *
   * @throws If no citation has the symbol.
   */
  citedBy: (symbol: number) => Citation;
}

export function citationTable(): CitationTable {
  const symbols = new Map<string, number>();
  const cited: Citation[] = [];
  return {
    symbolOf(source, place) {
      const key = `${source}#${place ?? ''}`;
      const symbol = symbols.get(key) ?? cited.push({ source, place }) - 1;
      symbols.set(key, symbol);
      return symbol;
    },
    citedBy(symbol) {
      const found = cited[symbol];
      if (!found) throw new Error(`compile: no citation has the symbol ${symbol}.`);
      return found;
    },
  };
}

/** A page without its references, which are added when the page is complete. */
export type Draft<Page extends PageData> = Page extends PageData ? Omit<Page, 'references'> : never;

/**
 * Returns a complete page with its footnotes: citations are numbered from 1 in reading order, whatever the order of the
 * page's fields, and their sources are listed as its references, each once.
 *
 * @throws If a cited source is not known before watching.
 */
export function numberCitations(index: SiteIndex, page: Draft<PageData>): PageData {
  const numbers = new Map<number, number>();
  const numberOf = (symbol: number): number => {
    const number = numbers.get(symbol) ?? numbers.size + 1;
    numbers.set(symbol, number);
    return number;
  };
  const draft = withCitationNumbers(page, numberOf, inReadingOrder);
  const bySource = groupBy([...numbers], ([symbol]) => index.citations.citedBy(symbol).source);
  return { ...draft, references: bySource.map((cited, at) => referenceOf(index, at + 1, cited)) };
}

/** Returns the names of an object's fields in reading order; page data has few different sets of them. */
function inReadingOrder(fields: object): readonly string[] {
  const names = Object.keys(fields);
  if (names.length < 2) return names;
  const key = names.join(' ');
  const ordered = orders.get(key) ?? readingOrder(names);
  orders.set(key, ordered);
  return ordered;
}

const orders = new Map<string, readonly string[]>();

/** Returns the reference of citations of one source, each with its symbol and number. */
function referenceOf(
  { content, citations, link }: SiteIndex,
  number: number,
  all: readonly [readonly [symbol: number, number: number], ...(readonly [symbol: number, number: number])[]],
): ReferenceData {
  const { source } = citations.citedBy(all[0][0]);
  const page = link('sources', source);
  // A source that is revealed later than the text that cites it cannot be listed.
  const known = content.entities.sources.get(source as EntityId);
  if (!page || !known) {
    throw new Error(`compile: the source "${source}" is cited before it may be shown; give it "reveal": "premise".`);
  }
  const { date, url, reliability } = known;
  return {
    number,
    source: page,
    ...defined({ date, href: url?.href }),
    reliability: reliability.grade,
    cited: all.map(([symbol, citation]) => ({
      citation,
      ...defined({ place: placeLabel(known, citations.citedBy(symbol).place) }),
    })),
  };
}

/** Returns what a place in a source is called: "cast list". */
export function placeLabel({ places }: Pick<Source, 'places'>, id: string | undefined): string | undefined {
  return places.find((label) => placeId(label) === id);
}
