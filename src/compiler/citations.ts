import { defined } from '#lib/defined.ts';
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
 * page's fields, and listed as its references.
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
  return { ...draft, references: [...numbers].map(([symbol, number]) => referenceOf(index, number, symbol)) };
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

function referenceOf({ content, citations, link }: SiteIndex, number: number, symbol: number): ReferenceData {
  const { source, place } = citations.citedBy(symbol);
  const page = link('sources', source);
  // A source that is revealed later than the text that cites it cannot be listed.
  const cited = content.entities.sources.get(source as EntityId);
  if (!page || !cited) {
    throw new Error(`compile: the source "${source}" is cited before it may be shown; give it "reveal": "premise".`);
  }
  const { date, url, reliability } = cited;
  return {
    number,
    source: page,
    ...defined({ place: placeLabel(cited, place), date, href: url?.href }),
    reliability: reliability.grade,
  };
}

/** Returns what a place in a source is called: "cast list". */
export function placeLabel({ places }: Pick<Source, 'places'>, id: string | undefined): string | undefined {
  return places.find((label) => placeId(label) === id);
}
