import type { PageData } from '../page-data.ts';
import { passagesOf, type ValueWords } from './passages.ts';
import { type SearchRules, termsOfText } from './search-rules.ts';

/**
 * Adds a page to an index of words: to each term of its own text, the places of the page and of the entities on it that
 * contain it. Pages come in the order of their places.
 *
 * @param placeOf - Returns the place of an entity on the page by its anchor, and of the page for undefined.
 */
export function addPageTerms(
  index: Map<string, number[]>,
  page: PageData,
  placeOf: (entry: string | undefined) => number,
  rules: SearchRules,
  wordsOf: ValueWords,
): void {
  const terms = new Map<number, Set<string>>();
  for (const { entry, heading = '', text } of passagesOf(page, wordsOf)) {
    const place = placeOf(entry);
    const known = terms.get(place) ?? new Set();
    terms.set(place, known);
    for (const term of termsOfText(`${heading} ${text}`, rules)) known.add(term);
  }
  for (const [place, found] of terms) {
    for (const term of found) {
      const places = index.get(term);
      if (places) places.push(place);
      else index.set(term, [place]);
    }
  }
}
