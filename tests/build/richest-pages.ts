import { pagePatterns } from '#wiki/addresses.ts';
import type { PageData } from '#wiki/page-data.ts';

/**
 * Returns the page with the most to show of every kind, by the name of its pattern, without kinds that have no page.
 */
export function richestOfKinds(pages: readonly PageData[]): [kind: string, page: PageData][] {
  const sizes = pages.map((page) => ({ page, size: JSON.stringify(page).length }));
  return Object.entries(pagePatterns).flatMap(([kind, pattern]): [string, PageData][] => {
    const address = new RegExp(`^${pattern.replace(':id', '[^/]+')}$`);
    const [richest] = sizes.filter(({ page }) => address.test(page.path)).toSorted((a, b) => b.size - a.size);
    return richest ? [[kind, richest.page]] : [];
  });
}
