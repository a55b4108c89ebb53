import type { PageData } from '../page-data.ts';
import { passagesOf, type ValueWords } from './passages.ts';
import { type SearchRules, termsOfText } from './search-rules.ts';

/** The terms of a page's own text, each once: of the page, by undefined, and of the entities on it, by their anchors. */
export type PageTerms = ReadonlyMap<string | undefined, readonly string[]>;

/** Returns the terms of a page's own text. */
export function termsOfPage(page: PageData, rules: SearchRules, wordsOf: ValueWords): PageTerms {
  const terms = new Map<string | undefined, Set<string>>();
  for (const { entry, heading = '', text } of passagesOf(page, wordsOf)) {
    const known = terms.get(entry) ?? new Set();
    terms.set(entry, known);
    for (const term of termsOfText(`${heading} ${text}`, rules)) known.add(term);
  }
  return new Map([...terms].map(([entry, own]) => [entry, [...own]]));
}

/**
 * Adds the terms of a page to an index: to each, the places of the page and of the entities on it. Pages are added in the
 * order of their places.
 *
 * @param placeOf - Returns the place of an entity on the page by its anchor, and of the page for undefined.
 */
export function addTerms(
  index: Map<string, number[]>,
  terms: PageTerms,
  placeOf: (entry: string | undefined) => number,
): void {
  const byPlace = new Map<number, readonly string[]>();
  for (const [entry, own] of terms) {
    const place = placeOf(entry);
    const others = byPlace.get(place);
    byPlace.set(place, others ? [...new Set([...others, ...own])] : own);
  }
  for (const [place, own] of byPlace) {
    for (const term of own) {
      const places = index.get(term);
      if (places) places.push(place);
      else index.set(term, [place]);
    }
  }
}
