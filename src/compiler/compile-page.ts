import { entityPath, type ListPage, listPath, type OwnPage, pagePath, type PagePath } from '#wiki/addresses.ts';
import { type Collection, collectionNames, type EntityId } from '#wiki/collections.ts';
import type { WithEntries } from '#wiki/entries-on.ts';
import type { MovedPage, PageData, PageFile, PageOf } from '#wiki/page-data.ts';
import type { EntityTypes } from './content.ts';
import { type Draft, numberCitations } from './citations.ts';
import { answersPage } from './pages/answers.ts';
import { characterListPage, characterPage } from './pages/characters.ts';
import { aboutPage, disagreementsPage } from './pages/claims.ts';
import { filmPage, homePage } from './pages/film.ts';
import { peopleListPage, personPage } from './pages/people.ts';
import { searchPage } from './pages/search.ts';
import { settingsPage } from './pages/settings.ts';
import { reviewListPage, reviewPage } from './pages/reviews.ts';
import { sourceListPage, sourcePage } from './pages/sources.ts';
import { motifListPage, motifPage, placeListPage, placePage } from './pages/things.ts';
import { eventPage, timelinePage } from './pages/timeline.ts';
import { workListPage, workPage } from './pages/works.ts';
import { ownPath, type SiteIndex } from './site-index.ts';

type Compile = () => PageFile;

/** The functions that compile the list page of a collection and, where its entities have pages, those. */
type Compilers<C extends Collection> =
  OwnPage<C> extends null
    ? { list: (index: SiteIndex) => Draft<PageOf<ListPage<C>>> & WithEntries }
    : OwnPage<C> extends ListPage<C>
      ? { list: (index: SiteIndex) => Draft<PageOf<ListPage<C>>> }
      : { list: (index: SiteIndex) => Draft<PageOf<ListPage<C>>>; own: CompileOwn<C> };

type CompileOwn<C extends Collection> = (
  index: SiteIndex,
  entity: EntityTypes[C],
) => Draft<PageOf<NonNullable<OwnPage<C>>>>;

const compilers: { [C in Collection]: Compilers<C> } = {
  film: { list: filmPage },
  characters: { list: characterListPage, own: characterPage },
  people: { list: peopleListPage, own: personPage },
  events: { list: timelinePage, own: eventPage },
  places: { list: placeListPage, own: placePage },
  motifs: { list: motifListPage, own: motifPage },
  works: { list: workListPage, own: workPage },
  reviews: { list: reviewListPage, own: reviewPage },
  answers: { list: answersPage },
  sources: { list: sourceListPage, own: sourcePage },
};

/**
 * Returns every page of the index's part by path, moved pages included, each as a function that compiles it: pages are
 * compiled one at a time, so that a large wiki can be streamed.
 */
export function sitePages(index: SiteIndex): ReadonlyMap<PagePath, Compile> {
  const pages = new Map<PagePath, Compile>();
  const add = (path: PagePath, compile: () => Draft<PageData>) =>
    pages.set(path, () => numberCitations(index, compile()));
  add(pagePath('home'), () => homePage(index));
  for (const collection of collectionNames) add(listPath(collection), () => compilers[collection].list(index));
  add(pagePath('disagreements'), () => disagreementsPage(index));
  add(pagePath('search'), searchPage);
  add(pagePath('settings'), settingsPage);
  const moved = collectionNames.flatMap((collection) => movedPages(index, collection));
  add(pagePath('about'), () => aboutPage(index, pages.size - moved.length));
  for (const collection of collectionNames) {
    // TypeScript cannot follow the choice by collection through the union.
    const { own } = compilers[collection] as { own?: CompileOwn<Collection> };
    for (const [id, entity] of index.content.entities[collection]) {
      const path = ownPath(collection, id, entity);
      if (own && path !== null) add(path, () => own(index, entity));
    }
  }
  for (const page of moved) pages.set(page.path, () => page);
  return pages;
}

/** Returns the former addresses of a collection's entities, each with the current one. */
function movedPages(index: SiteIndex, collection: Collection): MovedPage[] {
  return [...index.content.entities[collection]].flatMap(([id, entity]) =>
    entity.formerIds.flatMap((former) => {
      const path = entityPath(collection, former as EntityId);
      const to = ownPath(collection, id, entity) ?? listPath(collection);
      return path === null || path === to ? [] : [{ kind: 'moved' as const, path, to }];
    }),
  );
}
