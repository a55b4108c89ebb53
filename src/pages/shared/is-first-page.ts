import type { PageData } from '#wiki/page-data.ts';

/** Returns whether a page is the first of its list: the others do not repeat what introduces it. */
export function isFirstPage({ pagination }: Pick<PageData, 'pagination'>): boolean {
  return pagination === undefined || pagination.page === 1;
}
