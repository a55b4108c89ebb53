import { defined } from '#lib/defined.ts';
import type { EntityId } from '#wiki/collections.ts';
import type { PageData } from '#wiki/page-data.ts';
import { isCitationList, readingOrder } from '#wiki/reading-order.ts';
import type { ReferenceData } from '#wiki/shared-data.ts';
import type { Citation } from './schemas/citation.ts';
import type { SiteIndex } from './site-index.ts';

/**
 * The citations of a whole wiki. While pages are compiled a citation is a symbol, a number that means the same place in
 * the same source on every page; `numberCitations` gives each finished page its footnotes.
 */
export interface CitationTable {
  /** The symbol of a place in a source. */
  symbolOf: (source: string, locator: string | undefined) => number;
  /** What a symbol stands for. */
  citedBy: (symbol: number) => Citation;
}

export function citationTable(): CitationTable {
  const symbols = new Map<string, number>();
  const cited: Citation[] = [];
  return {
    symbolOf(source, locator) {
      const key = `${source}#${locator ?? ''}`;
      const symbol = symbols.get(key) ?? cited.push({ source, locator }) - 1;
      symbols.set(key, symbol);
      return symbol;
    },
    citedBy(symbol) {
      const found = cited[symbol];
      if (!found) throw new Error(`compile: ${symbol} is the symbol of no citation.`);
      return found;
    },
  };
}

/** A page without its list of references, which is made when all the rest is there. */
export type Draft<Page extends PageData> = Page extends PageData ? Omit<Page, 'references'> : never;

/**
 * A finished page with its footnotes: citations are numbered from 1 in the order in which the page is read, whatever the
 * order of its fields, and listed as its references.
 */
export function numberCitations(index: SiteIndex, page: Draft<PageData>): PageData {
  const numbers = new Map<number, number>();
  const numberOf = (symbol: number): number => {
    const number = numbers.get(symbol) ?? numbers.size + 1;
    numbers.set(symbol, number);
    return number;
  };
  const numbered = withNumbers(page, numberOf) as Draft<PageData>;
  return { ...numbered, references: [...numbers].map(([symbol, number]) => referenceOf(index, number, symbol)) };
}

/** A value with a number in place of each symbol. Fields are visited in the order in which they are read, and keep theirs. */
function withNumbers(value: unknown, numberOf: (symbol: number) => number): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withNumbers(item, numberOf));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  const visited = new Map<string, unknown>();
  for (const name of readingOrder(Object.keys(fields))) {
    const field = fields[name];
    if (isCitationList(name, field)) visited.set(name, [...new Set(field.map(numberOf))]);
    else if (name === 'reference' && typeof field === 'number') visited.set(name, numberOf(field));
    else visited.set(name, withNumbers(field, numberOf));
  }
  return Object.fromEntries(Object.keys(fields).map((name) => [name, visited.get(name)]));
}

function referenceOf({ content, citations, link }: SiteIndex, number: number, symbol: number): ReferenceData {
  const { source, locator } = citations.citedBy(symbol);
  const page = link('sources', source);
  // Sources are known before watching; one that is not cannot be cited by what is shown.
  const { reliability } = content.entities.sources.get(source as EntityId) ?? {};
  if (!page || !reliability) {
    throw new Error(`compile: the source "${source}" is cited before it may be shown; give it "reveal": "premise".`);
  }
  return { number, source: page, ...defined({ locator }), reliability: reliability.grade };
}
