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
import { isEntry, type SiteIndex } from './site-index.ts';

type Compile = () => PageFile;

const entityCompilers: { [C in EntityCollection]: (index: SiteIndex, entity: EntityTypes[C]) => Draft<PageData> } = {
  characters: characterPage,
  people: personPage,
  events: eventPage,
  places: placePage,
  motifs: motifPage,
  works: workPage,
  reviews: reviewPage,
  sources: sourcePage,
};

/**
 * Every page that the index's part knows, by its path, each with the function that compiles it: pages are made one
 * at a time, so that a large wiki streams. Moved pages are among them.
 */
export function sitePages(index: SiteIndex): ReadonlyMap<PagePath, Compile> {
  const lists: [PagePath, () => Draft<PageData>][] = [
    [pagePath('home'), () => homePage(index)],
    [pagePath('film'), () => filmPage(index)],
    [pagePath('characters'), () => characterListPage(index)],
    [pagePath('people'), () => peopleListPage(index)],
    [pagePath('timeline'), () => timelinePage(index)],
    [pagePath('places'), () => placeListPage(index)],
    [pagePath('motifs'), () => motifListPage(index)],
    [pagePath('works'), () => workListPage(index)],
    [pagePath('reviews'), () => reviewListPage(index)],
    [pagePath('sources'), () => sourceListPage(index)],
    [pagePath('disagreements'), () => disagreementsPage(index)],
    [pagePath('search'), () => searchPage()],
    [pagePath('about'), () => aboutPage(index, pages.size - formerIds(index))],
  ];
  const pages: Map<PagePath, Compile> = new Map(
    lists.map(([path, compile]) => [path, () => numberCitations(index, compile())]),
  );
  for (const collection of collectionNames) {
    if (collection !== 'film') addEntities(pages, index, collection);
  }
  return pages;
}

/** How many of the pages are addresses that moved. */
function formerIds({ content }: SiteIndex): number {
  const entities = collectionNames.flatMap((collection) => [...content.entities[collection].values()]);
  return entities.reduce((sum, entity) => sum + entity.formerIds.length, 0);
}

type EntityCollection = Exclude<Collection, 'film'>;

function addEntities(pages: Map<PagePath, Compile>, index: SiteIndex, collection: EntityCollection): void {
  // The compiler was chosen by the collection, which types cannot follow through the union.
  const compile = entityCompilers[collection] as (
    index: SiteIndex,
    entity: EntityTypes[EntityCollection],
  ) => Draft<PageData>;
  for (const [id, entity] of index.content.entities[collection]) {
    const path = isEntry(entity) ? listPath(collection) : entityPath(collection, id);
    if (!isEntry(entity)) pages.set(path, () => numberCitations(index, compile(index, entity)));
    for (const former of entity.formerIds) {
      const from = entityPath(collection, former as EntityId);
      pages.set(from, () => ({ kind: 'moved', path: from, to: path }));
    }
  }
}
