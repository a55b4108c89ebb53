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
 * Adds the terms of a page to those of other pages: to each, the indexes of the page and of the entities on it in the list
 * of entries. Pages are added in the order of their indexes.
 *
 * @param indexOf - Returns the index of an entity on the page by its anchor, and of the page for undefined; undefined for
 *   what the search does not find.
 */
export function addTerms(
  known: Map<string, number[]>,
  terms: PageTerms,
  indexOf: (entry: string | undefined) => number | undefined,
): void {
  const byIndex = new Map<number, readonly string[]>();
  for (const [entry, own] of terms) {
    const index = indexOf(entry);
    if (index === undefined) continue;
    const others = byIndex.get(index);
    byIndex.set(index, others ? [...new Set([...others, ...own])] : own);
  }
  for (const [index, own] of byIndex) {
    for (const term of own) {
      const indexes = known.get(term);
      if (indexes) indexes.push(index);
      else known.set(term, [index]);
    }
  }
}
