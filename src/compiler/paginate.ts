import { sum } from 'd3-array';
import type { PaginationData } from '#wiki/page-data.ts';

/** The room of a page, in cards: what a reader looks through at a time, and what one document can contain. */
const room = 60;

/**
 * Divides a list into pages of equal length. A list that fits on one page is not divided; an empty list has one page.
 *
 * @param sizeOf - Returns the room that an item takes, in cards; one by default.
 */
export function paginate<T>(items: readonly T[], sizeOf: (item: T) => number = () => 1): T[][] {
  const total = sum(items, sizeOf);
  const pages = Array.from({ length: Math.max(1, Math.ceil(total / room)) }, (): T[] => []);
  let before = 0;
  for (const item of items) {
    pages[Math.floor((before * pages.length) / total)]?.push(item);
    before += sizeOf(item);
  }
  return pages;
}

/** Returns where a page stands among those of its list, by its number; undefined if the list has one page. */
export function paginationOf(pages: readonly (readonly unknown[])[], page: number): PaginationData | undefined {
  return pages.length === 1 ? undefined : { page, pages: pages.length, entries: sum(pages, ({ length }) => length) };
}
