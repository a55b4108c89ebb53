import { entityPath, listPath, pagePath, type PagePath } from '#wiki/addresses.ts';
import { type Collection, collectionNames, type EntityId } from '#wiki/collections.ts';
import type { PageData, PageFile } from '#wiki/page-data.ts';
import type { EntityTypes } from './content.ts';
import { type Draft, numberCitations } from './citations.ts';
import { characterListPage, characterPage } from './pages/characters.ts';
import { aboutPage, disagreementsPage } from './pages/claims.ts';
import { filmPage, homePage } from './pages/film.ts';
import { peopleListPage, personPage } from './pages/people.ts';
import { searchPage } from './pages/search.ts';
import { reviewListPage, reviewPage } from './pages/reviews.ts';
import { sourceListPage, sourcePage } from './pages/sources.ts';
import { motifListPage, motifPage, placeListPage, placePage } from './pages/things.ts';
import { eventPage, timelinePage } from './pages/timeline.ts';
import { workListPage, workPage } from './pages/works.ts';
import { ownPath, type SiteIndex } from './site-index.ts';

type Compile = () => PageFile;

/** What compiles the list of a collection, and the page of each of its things where they have one. */
const compilers: {
  [C in Collection]: {
    list: (index: SiteIndex) => Draft<PageData>;
    own?: (index: SiteIndex, entity: EntityTypes[C]) => Draft<PageData>;
  };
} = {
  film: { list: filmPage },
  characters: { list: characterListPage, own: characterPage },
  people: { list: peopleListPage, own: personPage },
  events: { list: timelinePage, own: eventPage },
  places: { list: placeListPage, own: placePage },
  motifs: { list: motifListPage, own: motifPage },
  works: { list: workListPage, own: workPage },
  reviews: { list: reviewListPage, own: reviewPage },
  sources: { list: sourceListPage, own: sourcePage },
};

/**
 * Every page that the index's part knows, by its path, each with the function that compiles it: pages are made one
 * at a time, so that a large wiki streams. Moved pages are among them.
 */
export function sitePages(index: SiteIndex): ReadonlyMap<PagePath, Compile> {
  const pages = new Map<PagePath, Compile>();
  const add = (path: PagePath, compile: () => Draft<PageData>) =>
    pages.set(path, () => numberCitations(index, compile()));
  add(pagePath('home'), () => homePage(index));
  for (const collection of collectionNames) add(listPath(collection), () => compilers[collection].list(index));
  add(pagePath('disagreements'), () => disagreementsPage(index));
  add(pagePath('search'), searchPage);
  add(pagePath('about'), () => aboutPage(index, pages.size - formerIds(index)));
  for (const collection of collectionNames) addEntities(pages, index, collection);
  return pages;
}

/** How many of the pages are addresses that moved. */
function formerIds({ content }: SiteIndex): number {
  const entities = collectionNames.flatMap((collection) => [...content.entities[collection].values()]);
  return entities.reduce((sum, entity) => sum + entity.formerIds.length, 0);
}

function addEntities(pages: Map<PagePath, Compile>, index: SiteIndex, collection: Collection): void {
  // The compiler was chosen by the collection, which types cannot follow through the union.
  const compile = compilers[collection].own as
    ((index: SiteIndex, entity: EntityTypes[Collection]) => Draft<PageData>) | undefined;
  if (!compile) return;
  for (const [id, entity] of index.content.entities[collection]) {
    const own = ownPath(collection, id, entity);
    if (own !== null) pages.set(own, () => numberCitations(index, compile(index, entity)));
    for (const former of entity.formerIds) {
      const from = entityPath(collection, former as EntityId);
      if (from !== null) pages.set(from, () => ({ kind: 'moved', path: from, to: own ?? listPath(collection) }));
    }
  }
}
