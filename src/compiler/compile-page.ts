import {
  entityPath,
  firstPagePath,
  type ListPage,
  listPagePath,
  listPath,
  type OwnPage,
  pagePath,
  type PagePath,
} from '#wiki/addresses.ts';
import { type Collection, collectionNames, type EntityId } from '#wiki/collections.ts';
import type { WithEntries } from '#wiki/entries-on.ts';
import type { MovedPage, PageData, PageFile, PageOf } from '#wiki/page-data.ts';
import type { EntityTypes } from './content.ts';
import { type Draft, numberCitations } from './citations.ts';
import { countListPages, pathInList } from './list-pages.ts';
import { answersPage } from './pages/answers.ts';
import { changePages, changesPage } from './pages/changes.ts';
import { characterListPage, characterPage } from './pages/characters.ts';
import { aboutPage, disagreementPages, disagreementsPage } from './pages/claims.ts';
import { contributePage } from './pages/contribute.ts';
import { filmPage } from './pages/film.ts';
import { homePage } from './pages/home.ts';
import { peopleListPage, personPage } from './pages/people.ts';
import { searchPage } from './pages/search.ts';
import { settingsPage } from './pages/settings.ts';
import { reviewListPage, reviewPage } from './pages/reviews.ts';
import { soFarPage } from './pages/so-far.ts';
import { countSourcePages, sourceListPage, sourcePage } from './pages/sources.ts';
import { motifListPage, motifPage, placeListPage, placePage } from './pages/things.ts';
import { eventPage, timelinePage } from './pages/timeline.ts';
import { versionsPage } from './pages/versions.ts';
import { workListPage, workPage } from './pages/works.ts';
import { ownPath, type SiteIndex } from './site-index.ts';

type Compile = () => PageFile;

/** The functions that compile the pages of a collection's list and, where its entities have pages, those. */
type Compilers<C extends Collection> =
  OwnPage<C> extends null
    ? { list: (index: SiteIndex, page: number) => Draft<PageOf<ListPage<C>>> & WithEntries }
    : OwnPage<C> extends ListPage<C>
      ? { list: (index: SiteIndex) => Draft<PageOf<ListPage<C>>> }
      : {
          list: (index: SiteIndex, page: number) => Draft<PageOf<ListPage<C>>>;
          own: CompileOwn<C>;
          pages?: CountOwn<C>;
        };

type CompileOwn<C extends Collection> = (
  index: SiteIndex,
  entity: EntityTypes[C],
  page: number,
) => Draft<PageOf<NonNullable<OwnPage<C>>>>;

/** Returns the number of pages of an entity, if that may be more than one. */
type CountOwn<C extends Collection> = (index: SiteIndex, entity: EntityTypes[C]) => number;

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
  sources: { list: sourceListPage, own: sourcePage, pages: countSourcePages },
};

/**
 * Returns every page of the index's part by path, moved pages included, each as a function that compiles it: pages are
 * compiled one at a time, so that a large wiki can be streamed.
 */
export function sitePages(index: SiteIndex): ReadonlyMap<PagePath, Compile> {
  const pages = new Map<PagePath, Compile>();
  const add = (path: PagePath, compile: () => Draft<PageData>) =>
    pages.set(path, () => numberCitations(index, compile()));
  const addAll = (list: PagePath, count: number, compile: (page: number) => Draft<PageData>) => {
    for (let page = 1; page <= count; page += 1) add(listPagePath(list, page), () => compile(page));
  };
  add(pagePath('home'), () => homePage(index));
  add(pagePath('soFar'), () => soFarPage(index));
  for (const collection of collectionNames) {
    addAll(listPath(collection), countListPages(index.content, collection), (page) =>
      compilers[collection].list(index, page),
    );
  }
  addAll(pagePath('disagreements'), disagreementPages(index).length, (page) => disagreementsPage(index, page));
  addAll(pagePath('changes'), changePages(index).length, (page) => changesPage(index, page));
  add(pagePath('versions'), () => versionsPage(index));
  add(pagePath('search'), searchPage);
  add(pagePath('settings'), settingsPage);
  add(pagePath('about'), () => aboutPage(index, subjects));
  add(pagePath('contribute'), () => contributePage(index));
  for (const collection of collectionNames) {
    const { own } = compilersOf(collection);
    for (const entity of index.content.entities[collection].values()) {
      const path = ownPath(collection, entity);
      if (own && path !== null) addAll(path, countOwn(index, collection, entity), (page) => own(index, entity, page));
    }
  }
  // A list is counted once.
  const subjects = new Set([...pages.keys()].map(firstPagePath)).size;
  for (const page of collectionNames.flatMap((collection) => movedPages(index, collection))) {
    pages.set(page.path, () => page);
  }
  return pages;
}

/** Returns the functions of a collection. TypeScript cannot follow the choice by collection through the union. */
function compilersOf(collection: Collection): { own?: CompileOwn<Collection>; pages?: CountOwn<Collection> } {
  return compilers[collection] as { own?: CompileOwn<Collection>; pages?: CountOwn<Collection> };
}

function countOwn(index: SiteIndex, collection: Collection, entity: EntityTypes[Collection]): number {
  return compilersOf(collection).pages?.(index, entity) ?? 1;
}

/** Returns the former addresses of a collection's entities, each with the current one. */
function movedPages(index: SiteIndex, collection: Collection): MovedPage[] {
  return [...index.content.entities[collection].values()].flatMap((entity) =>
    entity.formerIds.flatMap((former) => {
      const path = entityPath(collection, former as EntityId);
      if (path === null) return [];
      const own = ownPath(collection, entity);
      const to = own ?? pathInList(index.content, collection, entity.id as EntityId);
      const count = own === null ? 1 : countOwn(index, collection, entity);
      return Array.from({ length: path === to ? 0 : count }, (_, before): MovedPage => ({
        kind: 'moved',
        path: listPagePath(path, before + 1),
        to: listPagePath(to, before + 1),
      }));
    }),
  );
}
