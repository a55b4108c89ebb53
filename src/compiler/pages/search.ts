import { pagePath } from '#wiki/addresses.ts';
import { messages } from '#wiki/messages.ts';
import type { SearchPage } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { breadcrumbs } from '../page-parts.ts';

/** The page on which the wiki is searched. It tells nothing of the story, and so is the same at every part. */
export function searchPage(): Draft<SearchPage> {
  return {
    kind: 'search',
    path: pagePath('search'),
    title: messages.nav.search,
    description: messages.descriptions.search,
    breadcrumbs: breadcrumbs(),
  };
}
