import type { SearchPage } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { headOf } from '../page-parts.ts';

/** The page on which the wiki is searched. It tells nothing of the story, and so is the same at every part. */
export function searchPage(): Draft<SearchPage> {
  return headOf('search');
}
