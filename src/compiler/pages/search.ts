import type { SearchPage } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { headOf } from '../page-parts.ts';

/** Returns the search page, which contains no spoilers and so is the same at every part. */
export function searchPage(): Draft<SearchPage> {
  return headOf('search');
}
